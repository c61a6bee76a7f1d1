package tw.filingzone.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * The three instants of a window; an end is the first instant that no longer counts.
 *
 * @param opensAt from then on submissions are taken
 * @param dueAt from then on they are late
 * @param locksAt from then on none is taken
 */
public record WindowTimes(Instant opensAt, Instant dueAt, Instant locksAt) {

    /** The instant that ends a day in Taipei. */
    static Instant endOf(LocalDate day) {
        return TaipeiTime.startOf(day.plusDays(1));
    }

    /** The last day in Taipei before an end. */
    static LocalDate lastDayBefore(Instant end) {
        return TaipeiTime.day(end.minusMillis(1));
    }

    /** The last day on which a submission is in time. */
    public LocalDate dueDay() {
        return lastDayBefore(dueAt);
    }

    /** The last day on which a submission is taken. */
    public LocalDate lockDay() {
        return lastDayBefore(locksAt);
    }
}
