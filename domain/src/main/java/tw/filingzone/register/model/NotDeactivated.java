package tw.filingzone.register.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A record that is active cannot be restored. */
public class NotDeactivated extends BusinessException {

    public NotDeactivated() {
        super(MessageKey.of("register.error.notDeactivated"));
    }
}
