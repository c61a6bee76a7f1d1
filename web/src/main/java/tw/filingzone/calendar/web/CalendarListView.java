package tw.filingzone.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.CalendarDayRow;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.service.HolidayTable;
import tw.filingzone.kernel.web.ListRequest;

/** The marked days of a year. */
@Named
@RequestScoped
public class CalendarListView {

    private static final int EARLIEST = 1912;
    private static final int LATEST = 2910;

    @Inject
    private HolidayTable table;

    @Inject
    private ListRequest list;

    @Inject
    private Clock clock;

    private List<CalendarDayRow> days;
    private List<Integer> without;

    /** The year in the Gregorian calendar that the address names, or else the present one. */
    public int getYear() {
        int asked = list.number("year", 0);
        return asked < EARLIEST || asked > LATEST ? LocalDate.now(clock).getYear() : asked;
    }

    /** A year as people read it. */
    public String roc(int year) {
        return String.valueOf(new HalfYear(year, 1).rocYear());
    }

    public List<CalendarDayRow> getDays() {
        if (days == null) {
            days = table.year(getYear());
        }
        return days;
    }

    /** The years that matter and have no entry, as people read them; empty if there are none. */
    public String getYearsWithout() {
        if (without == null) {
            without = table.yearsWithout();
        }
        return without.stream().map(this::roc).collect(Collectors.joining(", "));
    }
}
