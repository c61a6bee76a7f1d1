package tw.filingzone.register.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** What was typed is longer than any form of a register has room for. */
public class DraftTooLarge extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DraftTooLarge() {
        super(MessageKey.of("register.error.draftTooLarge"));
    }
}
