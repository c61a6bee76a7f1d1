package tw.filingzone.identity.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The change would shut its own author out, or leave a side without an administrator. */
public class AdministratorNeeded extends BusinessException {

    public AdministratorNeeded(String key) {
        super(MessageKey.of(key));
    }
}
