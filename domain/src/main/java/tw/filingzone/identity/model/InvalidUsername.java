package tw.filingzone.identity.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The username has a character or a length that is not accepted. */
public class InvalidUsername extends BusinessException {

    public InvalidUsername() {
        super(MessageKey.of("identity.error.username"));
    }
}
