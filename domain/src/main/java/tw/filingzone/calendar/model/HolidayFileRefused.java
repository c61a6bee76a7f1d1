package tw.filingzone.calendar.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A file of holidays has lines that cannot be taken; nothing was stored. */
public class HolidayFileRefused extends BusinessException {

    public HolidayFileRefused(int errors) {
        super(MessageKey.of("calendar.error.file", errors));
    }
}
