package tw.filingzone.register.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A record cannot be deactivated because another one needs it. */
public class StillNeeded extends BusinessException {

    public StillNeeded(MessageKey need) {
        super(need);
    }
}
