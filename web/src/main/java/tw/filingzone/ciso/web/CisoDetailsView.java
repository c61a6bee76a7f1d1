package tw.filingzone.ciso.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordChangeRow;

/** One CISO with its files and history, and its deactivation. */
@Named
@ViewScoped
public class CisoDetailsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cisos cisos;

    @Inject
    private Evidence evidence;

    @Inject
    private Notices notices;

    private long id;
    private transient CisoDetails details;
    private int version;
    private LocalDate deactivatedOn;
    private String deactivationReason;

    public void open() {
        details = cisos.details(id);
        version = details.version();
    }

    public String deactivate() {
        try {
            cisos.deactivate(new Deactivate(id, version, deactivatedOn, deactivationReason));
            notices.done("kernel.saved");
            return "/firm/ciso/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse("deactivate", "ciso.field.", refusal);
            return null;
        }
    }

    public CisoDetails getDetails() {
        if (details == null) {
            details = cisos.details(id);
        }
        return details;
    }

    public List<AttachmentRow> getFiles() {
        return evidence.of(id);
    }

    public List<RecordChangeRow> getHistory() {
        return cisos.history(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getDeactivatedOn() {
        return deactivatedOn;
    }

    public void setDeactivatedOn(LocalDate deactivatedOn) {
        this.deactivatedOn = deactivatedOn;
    }

    public String getDeactivationReason() {
        return deactivationReason;
    }

    public void setDeactivationReason(String deactivationReason) {
        this.deactivationReason = deactivationReason;
    }
}
