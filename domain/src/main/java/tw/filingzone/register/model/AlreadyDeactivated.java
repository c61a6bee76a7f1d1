package tw.filingzone.register.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The record has been deactivated before. */
public class AlreadyDeactivated extends BusinessException {

    public AlreadyDeactivated(LocalDate on) {
        super(MessageKey.of("register.error.alreadyDeactivated", on));
    }
}
