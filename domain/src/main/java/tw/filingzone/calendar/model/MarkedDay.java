package tw.filingzone.calendar.model;

import java.time.LocalDate;

/**
 * What the table of holidays says of a day.
 *
 * @param working whether it is a business day
 * @param name what the day is called; empty if the published calendar gives no name
 */
public record MarkedDay(LocalDate day, boolean working, String name) {

    static final int LONGEST_NAME = 80;

    /** Whether the mark says more than the day of the week does: another answer, or the name of a day off. */
    public boolean isTelling() {
        return working == RestDay.isWeekend(day) || (!working && !name.isEmpty());
    }
}
