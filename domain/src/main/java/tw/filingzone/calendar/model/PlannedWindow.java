package tw.filingzone.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A regular window to come, as the calendar of today plans it.
 *
 * @param last its last day, with the rest days that moved it
 * @param holidaysKnown whether the holidays of its year have been entered
 */
public record PlannedWindow(HalfYear period, RolledDay last, boolean holidaysKnown) {

    private static final int AHEAD = 6;

    /** The next six regular windows after the one of the present half-year. */
    public static List<PlannedWindow> after(LocalDate today, BusinessCalendar calendar) {
        return Stream.iterate(HalfYear.of(today).next(), HalfYear::next)
                .limit(AHEAD)
                .map(period ->
                        new PlannedWindow(period, calendar.roll(period.lastFilingDay()), calendar.knows(period.year())))
                .toList();
    }

    public LocalDate first() {
        return period.firstFilingDay();
    }

    public WindowName name() {
        return WindowName.of(period);
    }
}
