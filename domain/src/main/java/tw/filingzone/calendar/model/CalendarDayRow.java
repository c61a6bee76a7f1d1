package tw.filingzone.calendar.model;

import java.time.LocalDate;

/**
 * A marked day as lists and forms show it.
 *
 * @param version the state that was read
 */
public record CalendarDayRow(Long id, int version, LocalDate day, boolean working, String name) {

    /** Whether the mark contradicts the day of the week, such as a holiday on a Tuesday. */
    public boolean isException() {
        return working == RestDay.isWeekend(day);
    }
}
