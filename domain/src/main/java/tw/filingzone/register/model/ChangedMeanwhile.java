package tw.filingzone.register.model;

import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.StaleRecord;

/** The record was changed by somebody else after the page was opened; it says who, when, and what differs. */
public class ChangedMeanwhile extends StaleRecord {

    private static final long serialVersionUID = 1L;

    private final Conflict conflict;

    public ChangedMeanwhile(Conflict conflict) {
        super(MessageKey.of(
                "register.error.changedMeanwhile", conflict.changedBy(), RocDate.format(conflict.changedAt())));
        this.conflict = conflict;
    }

    public Conflict conflict() {
        return conflict;
    }
}
