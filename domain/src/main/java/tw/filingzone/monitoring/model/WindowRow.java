package tw.filingzone.monitoring.model;

import java.time.Instant;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;

/** A window that the exchange can look at. */
public record WindowRow(Long id, WindowName name, Instant opensAt, Instant dueAt, Instant locksAt) {

    /** The form in which a query gives the row. */
    public WindowRow(
            Long id,
            FilingWindow.Kind kind,
            Integer year,
            Integer half,
            String title,
            Instant opensAt,
            Instant dueAt,
            Instant locksAt) {
        this(id, new WindowName(kind, year, half, title), opensAt, dueAt, locksAt);
    }
}
