package tw.filingzone.filing.model;

import java.time.Instant;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;

/**
 * A firm's filing with its window and its latest version.
 *
 * @param number the number of the latest version, or 0
 * @param versionId the latest version, or null
 * @param submittedAt when the latest version came in, or null
 * @param inTime whether it was in time, or null
 * @param fulfilled whether no requirement failed in it, or null
 */
public record FilingRow(
        Long id,
        WindowName window,
        Instant opensAt,
        Instant dueAt,
        Instant locksAt,
        int number,
        Long versionId,
        Instant submittedAt,
        String submitterName,
        Boolean inTime,
        Boolean fulfilled,
        String receiptNumber) {

    /** The form in which a query gives the row. */
    @SuppressWarnings("java:S107")
    public FilingRow(
            Long id,
            FilingWindow.Kind kind,
            Integer year,
            Integer half,
            String title,
            Instant opensAt,
            Instant dueAt,
            Instant locksAt,
            Integer number,
            Long versionId,
            Instant submittedAt,
            String submitterName,
            Boolean inTime,
            Boolean fulfilled,
            String receiptNumber) {
        this(
                id,
                new WindowName(kind, year, half, title),
                opensAt,
                dueAt,
                locksAt,
                number,
                versionId,
                submittedAt,
                submitterName,
                inTime,
                fulfilled,
                receiptNumber);
    }

    public boolean isSubmitted() {
        return versionId != null;
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(locksAt);
    }

    /** The number that the next submission gets, from 1. */
    public int nextNumber() {
        return number + 1;
    }
}
