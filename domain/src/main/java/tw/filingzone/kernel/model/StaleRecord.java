package tw.filingzone.kernel.model;

/** The record was changed by somebody else after the form was opened. */
public class StaleRecord extends BusinessException {

    public StaleRecord() {
        this(MessageKey.of("kernel.error.stale"));
    }

    protected StaleRecord(MessageKey text) {
        super(text);
    }
}
