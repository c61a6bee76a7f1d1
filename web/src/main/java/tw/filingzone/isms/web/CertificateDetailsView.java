package tw.filingzone.isms.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.isms.model.CertificateDetails;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordChangeRow;

/** One certificate with its files and history, and its deactivation. */
@Named
@ViewScoped
public class CertificateDetailsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    @Inject
    private Evidence evidence;

    @Inject
    private Notices notices;

    private long id;
    private transient CertificateDetails details;
    private int version;
    private LocalDate deactivatedOn;
    private String deactivationReason;

    public void open() {
        details = certificates.details(id);
        version = details.version();
    }

    public String deactivate() {
        try {
            certificates.deactivate(new Deactivate(id, version, deactivatedOn, deactivationReason));
            notices.done("kernel.saved");
            return "/firm/isms/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse("deactivate", "isms.field.", refusal);
            return null;
        }
    }

    public CertificateDetails getDetails() {
        if (details == null) {
            details = certificates.details(id);
        }
        return details;
    }

    public List<AttachmentRow> getFiles() {
        return evidence.of(id);
    }

    public List<RecordChangeRow> getHistory() {
        return certificates.history(id);
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
