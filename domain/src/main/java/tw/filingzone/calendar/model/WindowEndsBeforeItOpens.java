package tw.filingzone.calendar.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The last day of a window is before its first. */
public class WindowEndsBeforeItOpens extends BusinessException {

    public WindowEndsBeforeItOpens() {
        super(MessageKey.of("calendar.error.windowEnd"));
    }
}
