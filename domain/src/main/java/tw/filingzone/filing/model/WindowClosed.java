package tw.filingzone.filing.model;

import java.time.Instant;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.RocDate;

/** A submission outside the window. */
public class WindowClosed extends BusinessException {

    public WindowClosed(MessageKey window, Instant dueAt) {
        super(MessageKey.of("filing.error.windowClosed", window, RocDate.format(dueAt)));
    }
}
