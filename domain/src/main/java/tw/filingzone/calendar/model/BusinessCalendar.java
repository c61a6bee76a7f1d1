package tw.filingzone.calendar.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which days are business days: weekdays, less the holidays and plus the working weekends that the exchange marks. */
public final class BusinessCalendar {

    /** Every year of the government's calendar marks this many days at least. */
    private static final int FEWEST_OF_A_YEAR = 8;

    private final Map<LocalDate, MarkedDay> marked;

    private BusinessCalendar(Map<LocalDate, MarkedDay> marked) {
        this.marked = marked;
    }

    public BusinessCalendar(Collection<CalendarDay> days) {
        this(byDay(days.stream().map(CalendarDay::mark).toList()));
    }

    /** The same calendar with the marks of one year replaced. */
    public BusinessCalendar withYear(int year, Collection<MarkedDay> marks) {
        List<MarkedDay> all = new ArrayList<>(marks);
        marked.values().stream().filter(mark -> mark.day().getYear() != year).forEach(all::add);
        return new BusinessCalendar(byDay(all));
    }

    public boolean isBusinessDay(LocalDate day) {
        return restDay(day).isEmpty();
    }

    /** Why a day is no business day; empty for a business day. */
    public Optional<RestDay> restDay(LocalDate day) {
        MarkedDay mark = marked.get(day);
        boolean working = mark == null ? !RestDay.isWeekend(day) : mark.working();
        return working ? Optional.empty() : Optional.of(new RestDay(day, mark == null ? "" : mark.name()));
    }

    /** The day itself, or the next business day after it. */
    public RolledDay roll(LocalDate day) {
        List<RestDay> passed = new ArrayList<>();
        LocalDate rolled = day;
        for (Optional<RestDay> rest = restDay(rolled); rest.isPresent(); rest = restDay(rolled)) {
            passed.add(rest.get());
            rolled = rolled.plusDays(1);
        }
        return new RolledDay(day, rolled, passed);
    }

    /** The business day that stands for a day: see {@link #roll}. */
    public LocalDate rolled(LocalDate day) {
        return roll(day).day();
    }

    /** How many business days there are from one day to another, both included; 0 if the last is before the first. */
    public int businessDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /** Whether the holidays of a year have been entered as a whole: a day or two, such as of a typhoon, are no year. */
    public boolean knows(int year) {
        return marked.keySet().stream().filter(day -> day.getYear() == year).count() >= FEWEST_OF_A_YEAR;
    }

    private static Map<LocalDate, MarkedDay> byDay(Collection<MarkedDay> marks) {
        return marks.stream().collect(Collectors.toUnmodifiableMap(MarkedDay::day, Function.identity()));
    }
}
