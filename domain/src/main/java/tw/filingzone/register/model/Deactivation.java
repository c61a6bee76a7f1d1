package tw.filingzone.register.model;

import java.time.Instant;
import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * A deactivation as it is reported.
 *
 * @param on the first day on which the record no longer counts; the day of the report at the latest
 * @param reason why, at most 400 characters
 * @param reportedAt when it is reported
 */
public record Deactivation(LocalDate on, String reason, Instant reportedAt) {

    private static final int LONGEST_REASON = 400;

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    void check() {
        new FieldCheck()
                .present("deactivatedOn", on)
                .notAfter("deactivatedOn", on, TaipeiTime.day(reportedAt))
                .text("deactivationReason", reason, LONGEST_REASON)
                .complete();
    }
}
