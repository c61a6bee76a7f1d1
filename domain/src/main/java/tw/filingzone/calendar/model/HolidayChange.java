package tw.filingzone.calendar.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.HolidayFile.LineError;

/**
 * What taking over a year would change.
 *
 * @param year the year, or 0 if no line could be read
 * @param added days that are marked anew
 * @param changed days whose mark changes
 * @param removed days whose mark goes
 * @param ends the planned windows whose end moves
 * @param errors what is wrong with the file; with any of them nothing may be stored
 */
public record HolidayChange(
        int year,
        List<MarkedDay> added,
        List<MarkedDay> changed,
        List<MarkedDay> removed,
        List<EndChange> ends,
        List<LineError> errors) {

    /**
     * @param before the marks of the year as they are
     */
    public static HolidayChange of(List<MarkedDay> before, HolidayFile file, List<EndChange> ends) {
        var old = before.stream().collect(Collectors.toMap(MarkedDay::day, Function.identity()));
        var days = file.days().stream().map(MarkedDay::day).collect(Collectors.toSet());
        return new HolidayChange(
                file.year(),
                file.days().stream().filter(day -> !old.containsKey(day.day())).toList(),
                file.days().stream().filter(day -> isChanged(old, day)).toList(),
                before.stream().filter(day -> !days.contains(day.day())).toList(),
                List.copyOf(ends),
                file.errors());
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    private static boolean isChanged(Map<?, MarkedDay> old, MarkedDay day) {
        MarkedDay was = old.get(day.day());
        return was != null && !was.equals(day);
    }
}
