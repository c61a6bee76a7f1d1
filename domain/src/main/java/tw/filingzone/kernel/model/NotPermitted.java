package tw.filingzone.kernel.model;

/** The caller's roles do not allow the use case. */
public class NotPermitted extends BusinessException {

    public NotPermitted() {
        super(MessageKey.of("kernel.error.notPermitted"));
    }
}
