package tw.filingzone.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import tw.filingzone.kernel.model.MessageKey;

/**
 * A day that is no business day.
 *
 * @param name the holiday's name; empty for an ordinary weekend
 */
public record RestDay(LocalDate day, String name) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Whether the day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    /** The day with what it is: its day of the week, and the holiday's name if it has one. */
    public MessageKey text() {
        MessageKey weekday = MessageKey.of("calendar", day.getDayOfWeek());
        return name.isEmpty()
                ? MessageKey.of("calendar.restDay", day, weekday)
                : MessageKey.of("calendar.restDay.named", day, weekday, name);
    }
}
