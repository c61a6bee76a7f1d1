package tw.filingzone.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are business days: weekdays, less the holidays and plus the working weekends that the exchange marks. */
public final class BusinessCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> marked;

    public BusinessCalendar(Collection<CalendarDay> days) {
        marked = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::isWorking));
    }

    public boolean isBusinessDay(LocalDate day) {
        return marked.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The day itself, or the next business day after it (Civil Code §122: the next day takes the place of a rest day). */
    public LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!isBusinessDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** How many business days there are from one day to another, both included; 0 if the last is before the first. */
    public int businessDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }
}
