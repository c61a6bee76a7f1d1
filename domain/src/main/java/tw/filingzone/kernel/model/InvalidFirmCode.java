package tw.filingzone.kernel.model;

/** The text is not the exchange's code of a securities firm. */
public class InvalidFirmCode extends BusinessException {

    public InvalidFirmCode(String text) {
        super(MessageKey.of("kernel.error.firmCode", text == null ? "" : text));
    }
}
