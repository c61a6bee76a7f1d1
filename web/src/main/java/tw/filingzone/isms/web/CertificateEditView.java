package tw.filingzone.isms.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.isms.model.CertificateDetails;
import tw.filingzone.isms.model.SaveCertificate;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.register.web.RecordEdit;

/** Adding or changing a certificate with its files. */
@Named
@ViewScoped
public class CertificateEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    private final CertificateForm form = new CertificateForm();

    public CertificateEditView() {
        super("isms");
    }

    @Override
    protected int fill(long recordId) {
        CertificateDetails details = certificates.details(recordId);
        form.fill(details.fields());
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return certificates.save(new SaveCertificate(recordId, seen, form.fields(), chosen));
    }

    public CertificateForm getForm() {
        return form;
    }
}
