package tw.filingzone.kernel.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A half-open range of days: the first day counts, the end day does not.
 *
 * @param from the first day that counts
 * @param until the first day that no longer counts, or null for an open end
 */
public record DateRange(LocalDate from, LocalDate until) {

    /**
     * @throws IllegalArgumentException if the range would end before it starts
     */
    public DateRange {
        Objects.requireNonNull(from);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a range from " + from + " cannot end on " + until);
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(DateRange other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
