package tw.filingzone.ciso.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.model.SaveCiso;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.evidence.web.FileList;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Adding or changing a CISO with its files. */
@Named
@ViewScoped
public class CisoEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cisos cisos;

    @Inject
    private FileList files;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final CisoForm form = new CisoForm();
    private Long id;
    private int version;

    public void open() {
        me.require(Permission.KEEP_REGISTERS);
        if (id != null) {
            CisoDetails details = cisos.details(id);
            version = details.version();
            form.fill(details.fields());
            files.open(id);
        }
    }

    public String save() {
        try {
            long saved = cisos.save(new SaveCiso(id, version, form.fields(), files.getChosen()));
            notices.done("kernel.saved");
            return "/firm/ciso/view?faces-redirect=true&id=" + saved;
        } catch (BusinessException refusal) {
            notices.refuse("form", "ciso.field.", refusal);
            return null;
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CisoForm getForm() {
        return form;
    }

    public FileList getFiles() {
        return files;
    }
}
