package tw.filingzone.calendar.model;

import tw.filingzone.kernel.model.FieldCheck;

/**
 * 撤回: takes back an ad hoc window that was opened in error.
 *
 * @param seen the state of the window that the form was opened with
 * @param reason why
 */
public record WithdrawWindow(long id, int seen, String reason) {

    private static final int LONGEST_REASON = 400;

    void check() {
        new FieldCheck().text("reason", reason, LONGEST_REASON).complete();
    }
}
