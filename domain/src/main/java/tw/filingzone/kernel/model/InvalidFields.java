package tw.filingzone.kernel.model;

import java.util.List;

/** Some fields cannot be taken as they are; each says why. Nothing was stored. */
public class InvalidFields extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidFields(List<FieldError> errors) {
        super(errors.get(0).text());
        this.errors = List.copyOf(errors);
    }

    /** One field alone is wrong. */
    public static InvalidFields of(String field, MessageKey text) {
        return new InvalidFields(List.of(new FieldError(field, text)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
