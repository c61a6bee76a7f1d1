package tw.filingzone.calendar.model;

import java.time.Instant;
import java.util.List;
import tw.filingzone.kernel.model.Flags;

/**
 * A window as lists show it.
 *
 * @param withdrawnAt when it was withdrawn, or null
 * @param allFirms whether it asks all firms, or chosen ones
 * @param items what firms file in it, in the order of the items
 */
public record WindowRow(
        Long id, WindowName name, WindowTimes times, Instant withdrawnAt, boolean allFirms, List<FilingItem> items) {

    /** The form in which a query gives the row, its items as one number, see {@link Flags}. */
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
            Number items) {
        this(
                id,
                new WindowName(kind, year, half, title),
                new WindowTimes(opensAt, dueAt, locksAt),
                withdrawnAt,
                allFirms,
                Flags.values(FilingItem.class, items));
    }

    public WindowState state(Instant now) {
        return WindowState.of(times, withdrawnAt, now);
    }

    /** Whether firms file everything that there is to file. */
    public boolean isAllItems() {
        return items.size() == FilingItem.values().length;
    }
}
