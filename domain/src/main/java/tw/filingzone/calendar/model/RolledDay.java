package tw.filingzone.calendar.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A day as the law moves it: the next day takes the place of a rest day (Civil Code §122).
 *
 * @param asked the day before the move
 * @param day the business day that takes its place, or the same
 * @param passed the rest days from the asked one on, in order; none if it did not move
 */
public record RolledDay(LocalDate asked, LocalDate day, List<RestDay> passed) {

    public RolledDay {
        passed = List.copyOf(passed);
    }

    public boolean isMoved() {
        return !passed.isEmpty();
    }
}
