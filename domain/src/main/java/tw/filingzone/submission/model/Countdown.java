package tw.filingzone.submission.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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
    public static Optional<Countdown> of(List<FilingRow> open, Instant now, BusinessCalendar calendar) {
        return open.stream()
                .min(Comparator.comparing(FilingRow::isSubmitted).thenComparing(FilingRow::dueAt))
                .map(filing -> new Countdown(
                        filing,
                        now,
                        calendar.businessDays(TaipeiTime.day(now), TaipeiTime.day(lastMoment(filing))),
                        open.size() - 1));
    }

    /** What is left, in words. */
    public MessageKey text() {
        LocalDate today = TaipeiTime.day(now);
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
        return TaipeiTime.day(lastMoment(filing)).equals(today)
                ? MessageKey.of("submission.home.lastDay")
                : MessageKey.of("submission.home.daysLeft", businessDaysLeft);
    }

    private static Instant lastMoment(FilingRow filing) {
        return filing.dueAt().minusMillis(1);
    }
}
