package tw.filingzone.demo.service;

import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.IdentityNumber;

/** Generated identity numbers that pass the check: of nobody. */
final class DemoIdentity {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private DemoIdentity() {}

    /**
     * @param serial a number below ten million
     */
    static String number(int serial) {
        String known = LETTERS.charAt(serial % LETTERS.length()) + "9%07d".formatted(serial);
        for (int check = 0; check <= 9; check++) {
            String number = known + check;
            if (IdentityNumber.typed(IdentityKind.NATIONAL, number).isValid()) {
                return number;
            }
        }
        throw new IllegalStateException(known);
    }
}
