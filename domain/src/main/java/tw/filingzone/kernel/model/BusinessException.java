package tw.filingzone.kernel.model;

/**
 * A use case refused by a rule of the trade. It rolls the transaction back and is told to the user in the user's
 * language. One subclass per case.
 */
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MessageKey text;

    protected BusinessException(MessageKey text) {
        super(text.key());
        this.text = text;
    }

    /** What to tell the user. */
    public MessageKey text() {
        return text == null ? MessageKey.of(getMessage()) : text;
    }
}
