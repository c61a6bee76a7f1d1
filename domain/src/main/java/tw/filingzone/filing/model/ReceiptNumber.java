package tw.filingzone.filing.model;

/**
 * 收據號碼: FZ-00001234-01-7, the filing, the version, and a check digit (ISO/IEC 7812-1, Luhn) that finds any single
 * mistyped digit.
 */
public record ReceiptNumber(String text) {

    /** The receipt of a filing's version. */
    public static ReceiptNumber of(long filingId, int version) {
        String filing = "%08d".formatted(filingId);
        String number = "%02d".formatted(version);
        return new ReceiptNumber("FZ-" + filing + "-" + number + "-" + checkDigit(filing + number));
    }

    /** Whether the check digit fits. */
    public boolean isSound() {
        return text.matches("FZ-\\d{8,}-\\d{2,}-\\d")
                && text.endsWith(
                        "-" + checkDigit(text.substring(2, text.length() - 2).replace("-", "")));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
