package tw.filingzone.register.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.evidence.model.EvidenceRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.register.model.ChangeSet;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Conflict;
import tw.filingzone.register.model.Consequence;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordDetails;
import tw.filingzone.register.service.Records;

/**
 * One record of a register with its files and history, each read once for a page; its deactivation, which first shows
 * what it will do; and taking that back.
 */
public abstract class RecordView<D extends RecordDetails> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private Evidence evidence;

    @Inject
    private Notices notices;

    private final String feature;
    private long id;
    private int version;
    private LocalDate deactivatedOn;
    private String deactivationReason;
    private Deactivate previewed;
    private Consequence consequence;
    private transient Conflict conflict;
    private transient D details;
    private transient List<EvidenceRow> files;
    private transient List<ChangeSet> history;
    private transient Boolean restorable;

    /**
     * @param feature the feature of the register, as it stands in message keys and addresses
     */
    protected RecordView(String feature) {
        this.feature = feature;
    }

    protected abstract D read(long recordId);

    public void open() {
        version = getDetails().version();
    }

    /** Shows what the deactivation would do. */
    public void preview() {
        consequence = null;
        previewed = command();
        try {
            consequence = records.preview(previewed);
        } catch (BusinessException refusal) {
            refuse("deactivate", refusal);
        }
    }

    /** Deactivates; what has been changed since the preview is shown first. */
    public String deactivate() {
        if (!command().equals(previewed)) {
            preview();
            return null;
        }
        try {
            records.deactivate(previewed);
            return done();
        } catch (BusinessException refusal) {
            refuse("deactivate", refusal);
            return null;
        }
    }

    /** Takes the deactivation back. */
    public String restore() {
        try {
            records.restore(id, version);
            return done();
        } catch (BusinessException refusal) {
            refuse("restore", refusal);
            return null;
        }
    }

    /** What somebody else stored meanwhile is shown as it is now, with the way to a fresh page. */
    private void refuse(String form, BusinessException refusal) {
        if (refusal instanceof ChangedMeanwhile meanwhile) {
            conflict = meanwhile.conflict();
            details = null;
            files = null;
            history = null;
            restorable = null;
        } else {
            notices.refuse(form, feature + ".field.", refusal);
        }
    }

    private String done() {
        notices.done("kernel.saved");
        return "/firm/" + feature + "/view?faces-redirect=true&id=" + id;
    }

    private Deactivate command() {
        return new Deactivate(id, version, deactivatedOn, deactivationReason);
    }

    /** Whether the record is deactivated and that can be taken back. */
    public boolean isRestorable() {
        if (restorable == null) {
            restorable = getDetails().deactivatedOn() != null && records.isRestorable(id);
        }
        return restorable;
    }

    public D getDetails() {
        if (details == null) {
            details = read(id);
        }
        return details;
    }

    public List<EvidenceRow> getFiles() {
        if (files == null) {
            files = evidence.shown(id);
        }
        return files;
    }

    public List<ChangeSet> getHistory() {
        if (history == null) {
            history = records.history(id);
        }
        return history;
    }

    /** What the deactivation would do, or null before it has been asked for. */
    public Consequence getConsequence() {
        return consequence;
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
