package tw.filingzone.identity.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A level that already governs, or that governed, cannot be withdrawn: the past is not rewritten. */
public class LevelInForce extends BusinessException {

    public LevelInForce() {
        super(MessageKey.of("identity.error.levelInForce"));
    }
}
