package tw.filingzone.identity.model;

import java.util.List;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.MessageKey;

/** A password or token is wrong or cannot be used now. Unlike other refusals it is kept: the attempt has been counted. */
public class SecretRefused extends InvalidFields {

    private static final long serialVersionUID = 1L;

    public SecretRefused(String field, String key) {
        super(List.of(new FieldError(field, MessageKey.of(key))));
    }
}
