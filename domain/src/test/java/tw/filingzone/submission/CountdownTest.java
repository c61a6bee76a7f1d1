package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.submission.model.Countdown;

class CountdownTest {

    private static final BusinessCalendar WEEKENDS = new BusinessCalendar(List.of());
    private static final Instant NOON = at("2026-07-08T12:00:00");

    private static Instant at(String taipei) {
        return OffsetDateTime.parse(taipei + "+08:00").toInstant();
    }

    private static FilingRow filing(long id, String due, boolean submitted) {
        return filing(id, due, submitted, true);
    }

    private static FilingRow filing(long id, String due, boolean submitted, boolean fulfilled) {
        return new FilingRow(
                id,
                1,
                new WindowName(FilingWindow.Kind.AD_HOC, null, null, "示範"),
                at("2026-07-01T00:00:00"),
                at(due),
                at("2026-07-21T00:00:00"),
                null,
                submitted ? 2 : 0,
                submitted ? 9L : null,
                null,
                null,
                null,
                null,
                submitted ? fulfilled : null,
                null);
    }

    private static String text(FilingRow... open) {
        Countdown countdown = Countdown.of(List.of(open), NOON, WEEKENDS).orElseThrow();
        return countdown.filing().id() + " " + Messages.text(Languages.ENGLISH, countdown.text());
    }

    @Test
    void business_days_are_counted_with_today_and_the_last_day_says_so() {
        assertThat(text(filing(1, "2026-07-14T00:00:00", false))).isEqualTo("1 4 business days left");
        assertThat(text(filing(1, "2026-07-09T00:00:00", false))).isEqualTo("1 Today is the last day");
    }

    @Test
    void what_is_not_submitted_comes_before_what_is() {
        FilingRow submitted = filing(1, "2026-07-09T00:00:00", true);
        FilingRow open = filing(2, "2026-07-14T00:00:00", false);
        assertThat(text(submitted, open)).startsWith("2 ");
        assertThat(text(submitted)).isEqualTo("1 Version 2 submitted");
        assertThat(text(filing(1, "2026-07-09T00:00:00", true, false))).isEqualTo("1 Version 2 submitted, not all met");
        assertThat(Countdown.of(List.of(submitted, open), NOON, WEEKENDS)
                        .orElseThrow()
                        .others())
                .isEqualTo(1);
    }

    @Test
    void past_due_tells_until_when_a_late_filing_is_taken() {
        assertThat(text(filing(1, "2026-07-08T00:00:00", false))).isEqualTo("1 Past due, taken until 115/07/20");
    }

    @Test
    void between_windows_there_is_none() {
        assertThat(Countdown.of(List.of(), NOON, WEEKENDS)).isEmpty();
    }
}
