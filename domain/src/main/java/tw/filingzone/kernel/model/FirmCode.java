package tw.filingzone.kernel.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 證券商代號: the exchange's code of a securities firm, four letters or digits such as 9A00. Not the bureau's code.
 *
 * @param value four characters, digits or capital letters
 */
public record FirmCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{4}");

    /**
     * @throws InvalidFirmCode if the value is not of the form
     */
    public FirmCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidFirmCode(value);
        }
    }

    /** Reads a code as people type it: small letters, full width and blanks around are accepted. */
    public static FirmCode parse(String text) {
        return new FirmCode(normalised(text));
    }

    /** Whether {@link #parse} would read a typed code. */
    public static boolean isWellFormed(String text) {
        return text != null && FORM.matcher(normalised(text)).matches();
    }

    private static String normalised(String text) {
        return text == null
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
