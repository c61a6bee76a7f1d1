package tw.filingzone.kernel.model;

/**
 * There is no such record for this caller.
 *
 * <p>Also thrown for a record of another firm: that it exists is nobody else's business.
 */
public class NotFound extends BusinessException {

    public NotFound() {
        super(MessageKey.of("kernel.error.notFound"));
    }
}
