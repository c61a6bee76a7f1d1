package tw.filingzone.kernel.model;

/** The record was changed by somebody else after the form was opened. */
public class StaleRecord extends BusinessException {

    public StaleRecord() {
        super(MessageKey.of("kernel.error.stale"));
    }
}
