package tw.filingzone.kernel.model;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of this page, in order
 * @param total how many rows the whole list has
 * @param request the page that was asked for
 */
public record Slice<T>(List<T> rows, long total, PageRequest request) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** How many pages the whole list has; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }

    /** The number of the first row shown, from 1, or 0 for an empty list. */
    public long from() {
        return rows.isEmpty() ? 0 : request.first() + 1L;
    }

    /** The number of the last row shown. */
    public long to() {
        return rows.isEmpty() ? 0 : request.first() + (long) rows.size();
    }
}
