package tw.filingzone.calendar.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A window cannot be withdrawn: it is a regular one, or firms have filed in it. */
public class WindowStays extends BusinessException {

    public WindowStays() {
        super(MessageKey.of("calendar.error.regularStays"));
    }

    /**
     * @param submitted how many firms have filed in it
     */
    public WindowStays(long submitted) {
        super(MessageKey.of("calendar.error.filedStays", submitted));
    }
}
