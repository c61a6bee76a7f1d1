package tw.filingzone.personnel.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The number of a person's identity document. It lives only while a form is saved or a number is revealed; what is
 * stored is a {@link SealedIdentity}.
 *
 * <p>National identity numbers, resident numbers since 110 (second character 8 or 9) and before (second character A to
 * D) share one algorithm: the first letter stands for two digits, an old second letter for the last digit of its
 * value; weights 1 9 8 7 6 5 4 3 2 1 1; the sum is divisible by ten.
 *
 * @param number capital letters and digits without blanks
 */
public record IdentityNumber(IdentityKind kind, String number) {

    private static final String NATIONAL = "[A-Z][1289A-D]\\d{8}";
    private static final String PASSPORT = "[A-Z0-9]{5,12}";
    /** The letters in the order of their values 10 to 35. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private static final int FIRST_VALUE = 10;
    private static final int[] WEIGHTS = {1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1};
    private static final int MOST_SHOWN = 6;
    private static final int LEAST_HIDDEN = 4;

    /** The number as it was typed, with full-width characters, small letters and blanks put right. */
    public static IdentityNumber typed(IdentityKind kind, String text) {
        return new IdentityNumber(
                kind,
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT));
    }

    public boolean isValid() {
        return kind == IdentityKind.PASSPORT ? number.matches(PASSPORT) : number.matches(NATIONAL) && isChecked();
    }

    private boolean isChecked() {
        StringBuilder digits = new StringBuilder().append(value(number.charAt(0)));
        char second = number.charAt(1);
        digits.append(Character.isLetter(second) ? value(second) % 10 : second - '0');
        digits.append(number, 2, number.length());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 10 == 0;
    }

    private static int value(char letter) {
        return FIRST_VALUE + LETTERS.indexOf(letter);
    }

    /** The number as pages show it: at most three characters at each end, at least four hidden, such as A12****789. */
    public String masked() {
        int shown = Math.max(0, Math.min(MOST_SHOWN, number.length() - LEAST_HIDDEN));
        int ahead = (shown + 1) / 2;
        int behind = shown / 2;
        return number.substring(0, ahead)
                + "*".repeat(number.length() - shown)
                + number.substring(number.length() - behind);
    }

    /** Never the number: texts of objects end up in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
