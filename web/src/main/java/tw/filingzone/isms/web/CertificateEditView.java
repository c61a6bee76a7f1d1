package tw.filingzone.isms.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.evidence.web.FileList;
import tw.filingzone.identity.web.Me;
import tw.filingzone.isms.model.CertificateDetails;
import tw.filingzone.isms.model.SaveCertificate;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Adding or changing a certificate with its files. */
@Named
@ViewScoped
public class CertificateEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    @Inject
    private FileList files;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final CertificateForm form = new CertificateForm();
    private Long id;
    private int version;

    public void open() {
        me.require(Permission.KEEP_REGISTERS);
        if (id != null) {
            CertificateDetails details = certificates.details(id);
            version = details.version();
            form.fill(details.fields());
            files.open(id);
        }
    }

    public String save() {
        try {
            long saved = certificates.save(new SaveCertificate(id, version, form.fields(), files.getChosen()));
            notices.done("kernel.saved");
            return "/firm/isms/view?faces-redirect=true&id=" + saved;
        } catch (BusinessException refusal) {
            notices.refuse("form", "isms.field.", refusal);
            return null;
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CertificateForm getForm() {
        return form;
    }

    public FileList getFiles() {
        return files;
    }
}
