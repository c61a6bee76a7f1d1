package tw.filingzone.filing.model;

import java.time.Instant;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.calendar.model.WindowState;

/** A window in the exchange's list, with its state when it was read. */
public record WindowLine(WindowRow row, WindowState state, WindowProgress progress) {

    /** The form in which a query gives the line: the fields of the row, then the numbers of filings and of those filed. */
    @SuppressWarnings("java:S107")
    public WindowLine(
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
            Number items,
            Number firms,
            Number filed) {
        this(
                new WindowRow(id, kind, year, half, title, opensAt, dueAt, locksAt, withdrawnAt, allFirms, items),
                null,
                new WindowProgress(id, firms.longValue(), filed.longValue()));
    }

    /** With its state at an instant. */
    public WindowLine at(Instant now) {
        return new WindowLine(row, row.state(now), progress);
    }
}
