package tw.filingzone.filing.model;

import java.time.Instant;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.RocDate;

/** A submission outside the window. */
public class WindowClosed extends BusinessException {

    private WindowClosed(MessageKey reason) {
        super(reason);
    }

    /** The refusal of a submission at an instant at which the window takes none. */
    static WindowClosed at(Instant now, MessageKey window, Instant opensAt, Instant locksAt) {
        return new WindowClosed(reason(now, window, opensAt, locksAt));
    }

    /** Why a window takes no submissions at an instant: it has not opened, or its last moment is over. */
    static MessageKey reason(Instant now, MessageKey window, Instant opensAt, Instant locksAt) {
        return now.isBefore(opensAt)
                ? MessageKey.of("filing.error.windowNotOpen", window, RocDate.format(opensAt))
                : MessageKey.of("filing.error.windowClosed", window, RocDate.format(locksAt.minusMillis(1)));
    }
}
