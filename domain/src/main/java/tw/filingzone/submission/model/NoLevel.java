package tw.filingzone.submission.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The exchange has not assigned a level to the firm for that day, so no rule applies to it. */
public class NoLevel extends BusinessException {

    public NoLevel(LocalDate on) {
        super(MessageKey.of("submission.error.noLevel", on));
    }
}
