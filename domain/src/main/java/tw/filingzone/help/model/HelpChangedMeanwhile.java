package tw.filingzone.help.model;

import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.StaleRecord;

/** Somebody else changed the text after the form was opened. It carries what is in force now; nothing was stored. */
public class HelpChangedMeanwhile extends StaleRecord {

    private static final long serialVersionUID = 1L;

    private final HelpText inForce;

    public HelpChangedMeanwhile(HelpText inForce) {
        super(MessageKey.of("help.conflict.intro", inForce.changedBy(), RocDate.format(inForce.changedAt())));
        this.inForce = inForce;
    }

    public HelpText inForce() {
        return inForce;
    }
}
