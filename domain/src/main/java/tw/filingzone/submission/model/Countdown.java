package tw.filingzone.submission.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * The open filing that a firm should think of first, with the time that is left.
 *
 * @param businessDaysLeft business days up to the last day in time, today included
 * @param others how many other filings are open
 */
public record Countdown(FilingRow filing, Instant now, int businessDaysLeft, int others) implements Serializable {

    /** The filing that is not submitted before the one that is, and of two the one that is due first. */
    public static Optional<FilingRow> first(List<FilingRow> open) {
        return open.stream().min(Comparator.comparing(FilingRow::isSubmitted).thenComparing(FilingRow::dueAt));
    }

    /** The time that is left for the filing that comes first; empty if none is open. */
    public static Optional<Countdown> of(List<FilingRow> open, Instant now, BusinessCalendar calendar) {
        return first(open)
                .map(filing -> new Countdown(
                        filing,
                        now,
                        calendar.businessDays(TaipeiTime.day(now), TaipeiTime.day(filing.lastMoment())),
                        open.size() - 1));
    }

    /** What is left, in words. */
    public MessageKey text() {
        if (filing.isSubmitted()) {
            return MessageKey.of(
                    filing.fulfilled() ? "submission.countdown.submitted" : "submission.countdown.notMet",
                    filing.number());
        }
        if (filing.isPastDue(now)) {
            return MessageKey.of(
                    "submission.countdown.pastDue",
                    TaipeiTime.day(filing.locksAt().minusMillis(1)));
        }
        return left(filing, now, businessDaysLeft);
    }

    /** The time that is left before the due time, in words. */
    static MessageKey left(FilingRow filing, Instant now, int businessDaysLeft) {
        return TaipeiTime.day(filing.lastMoment()).equals(TaipeiTime.day(now))
                ? MessageKey.of("submission.home.lastDay")
                : MessageKey.of("submission.home.daysLeft", businessDaysLeft);
    }
}
