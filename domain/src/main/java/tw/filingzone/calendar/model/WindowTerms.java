package tw.filingzone.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * What a window asks of a firm.
 *
 * @param explanation the exchange's words, or null
 * @param referenceDate the day by which submissions are judged, or null for their own day
 */
public record WindowTerms(String explanation, LocalDate referenceDate, Set<FilingItem> items) {

    /** The form in which a query gives the terms, with one of the items. */
    public WindowTerms(String explanation, LocalDate referenceDate, FilingItem item) {
        this(explanation, referenceDate, Set.of(item));
    }

    /** Puts rows of one item each together; a window has at least one. */
    public static WindowTerms together(List<WindowTerms> single) {
        WindowTerms first = single.get(0);
        return new WindowTerms(
                first.explanation,
                first.referenceDate,
                single.stream().flatMap(row -> row.items.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The day by which a submission at this instant is judged. */
    public LocalDate referenceDate(Instant now) {
        return referenceDate == null ? TaipeiTime.day(now) : referenceDate;
    }
}
