package tw.filingzone.identity.model;

import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What the exchange types for a firm.
 *
 * @param code the exchange's code as typed; fixed once the firm exists
 * @param name the full legal name
 * @param shortName the name that lists show
 */
public record FirmFields(String code, String name, String shortName) {

    /** What is said of a code that is in use. */
    public static final MessageKey TAKEN = MessageKey.of("identity.error.code.taken");

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_SHORT_NAME = 40;

    /** Checks a new firm. */
    public FieldCheck checkNew(FieldCheck check, boolean taken) {
        check.present("code", code)
                .require(
                        code == null || FirmCode.isWellFormed(code),
                        "code",
                        MessageKey.of("kernel.error.firmCode", code == null ? "" : code))
                .require(!taken, "code", TAKEN);
        return checkChange(check);
    }

    /** Checks what can be changed of a firm that exists. */
    public FieldCheck checkChange(FieldCheck check) {
        return check.text("name", name, LONGEST_NAME).text("shortName", shortName, LONGEST_SHORT_NAME);
    }
}
