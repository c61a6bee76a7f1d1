package tw.filingzone.calendar.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;

/**
 * Marks a day, or changes a mark.
 *
 * @param id the mark to change, or null for a new one
 * @param seen the state that the form was opened with
 */
public record SaveCalendarDay(Long id, int seen, LocalDate day, boolean working, String name) {

    /**
     * What shall be said of the day.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields if the day or its name is missing or too long
     */
    public MarkedDay mark() {
        new FieldCheck()
                .present("day", day)
                .text("name", name, MarkedDay.LONGEST_NAME)
                .complete();
        return new MarkedDay(day, working, name.strip());
    }
}
