package tw.filingzone.calendar.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The window has been withdrawn. */
public class WindowWithdrawn extends BusinessException {

    public WindowWithdrawn(MessageKey window) {
        super(reason(window));
    }

    /** Why a window that was withdrawn takes nothing. */
    public static MessageKey reason(MessageKey window) {
        return MessageKey.of("calendar.error.withdrawn", window);
    }
}
