package tw.filingzone.calendar.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A window as lists show it.
 *
 * @param withdrawnAt when it was withdrawn, or null
 * @param allFirms whether it asks all firms, or chosen ones
 * @param items what firms file in it, in the order of the items
 */
public record WindowRow(
        Long id, WindowName name, WindowTimes times, Instant withdrawnAt, boolean allFirms, List<FilingItem> items) {

    /** The form in which a query gives the row, with one of its items or none. */
    @SuppressWarnings("java:S107")
    public WindowRow(
            Long id,
            FilingWindow.Kind kind,
            Integer year,
            Integer half,
            String title,
            Instant opensAt,
            Instant dueAt,
            Instant locksAt,
            Instant withdrawnAt,
            boolean allFirms,
            FilingItem item) {
        this(
                id,
                new WindowName(kind, year, half, title),
                new WindowTimes(opensAt, dueAt, locksAt),
                withdrawnAt,
                allFirms,
                item == null ? List.of() : List.of(item));
    }

    /** Puts rows of one item each together, a row for each window, in the order in which they came. */
    public static List<WindowRow> together(Collection<WindowRow> single) {
        Map<Long, WindowRow> rows = new LinkedHashMap<>();
        single.forEach(row -> rows.merge(row.id, row, WindowRow::with));
        return List.copyOf(rows.values());
    }

    public WindowState state(Instant now) {
        return WindowState.of(times, withdrawnAt, now);
    }

    /** Whether firms file everything that there is to file. */
    public boolean isAllItems() {
        return items.size() == FilingItem.values().length;
    }

    private WindowRow with(WindowRow other) {
        Set<FilingItem> all = EnumSet.noneOf(FilingItem.class);
        all.addAll(items);
        all.addAll(other.items);
        return new WindowRow(id, name, times, withdrawnAt, allFirms, List.copyOf(all));
    }
}
