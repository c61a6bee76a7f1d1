package tw.filingzone.register.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The firm has filed since, so what was filed cannot be taken back. */
public class AlreadyFiled extends BusinessException {

    public AlreadyFiled() {
        super(MessageKey.of("register.error.alreadyFiled"));
    }
}
