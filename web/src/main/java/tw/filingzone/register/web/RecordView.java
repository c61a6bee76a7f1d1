package tw.filingzone.register.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Conflict;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordChangeRow;
import tw.filingzone.register.model.RecordDetails;

/** One record of a register with its files and history, and its deactivation; each read once a request. */
public abstract class RecordView<D extends RecordDetails> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Evidence evidence;

    @Inject
    private Notices notices;

    private final String feature;
    private long id;
    private int version;
    private LocalDate deactivatedOn;
    private String deactivationReason;
    private transient Conflict conflict;
    private transient D details;
    private transient List<AttachmentRow> files;
    private transient List<RecordChangeRow> history;

    /**
     * @param feature the feature of the register, as it stands in message keys and addresses
     */
    protected RecordView(String feature) {
        this.feature = feature;
    }

    protected abstract D read(long recordId);

    protected abstract List<RecordChangeRow> readHistory(long recordId);

    protected abstract void deactivate(Deactivate command);

    public void open() {
        version = getDetails().version();
    }

    public String deactivate() {
        try {
            deactivate(new Deactivate(id, version, deactivatedOn, deactivationReason));
            notices.done("kernel.saved");
            return "/firm/" + feature + "/view?faces-redirect=true&id=" + id;
        } catch (ChangedMeanwhile meanwhile) {
            conflict = meanwhile.conflict();
            details = null;
            files = null;
            history = null;
            return null;
        } catch (BusinessException refusal) {
            notices.refuse("deactivate", feature + ".field.", refusal);
            return null;
        }
    }

    public D getDetails() {
        if (details == null) {
            details = read(id);
        }
        return details;
    }

    public List<AttachmentRow> getFiles() {
        if (files == null) {
            files = evidence.of(id);
        }
        return files;
    }

    public List<RecordChangeRow> getHistory() {
        if (history == null) {
            history = readHistory(id);
        }
        return history;
    }

    /** What somebody else stored since the page was opened, or null. */
    public Conflict getConflict() {
        return conflict;
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
