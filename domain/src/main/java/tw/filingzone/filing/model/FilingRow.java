package tw.filingzone.filing.model;

import java.io.Serializable;
import java.time.Instant;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;
import tw.filingzone.calendar.model.WindowWithdrawn;
import tw.filingzone.kernel.model.MessageKey;

/**
 * A firm's filing with its window and its latest version.
 *
 * @param withdrawnAt when the exchange withdrew the window, or null
 * @param number the number of the latest version, or 0
 * @param versionId the latest version, or null
 * @param submittedAt when the latest version came in, or null
 * @param storedAt when it was written, or null; also null if that was not kept yet
 * @param inTime whether it was in time, or null
 * @param fulfilled whether no requirement failed in it, or null
 */
public record FilingRow(
        Long id,
        long windowId,
        WindowName window,
        Instant opensAt,
        Instant dueAt,
        Instant locksAt,
        Instant withdrawnAt,
        int number,
        Long versionId,
        Instant submittedAt,
        Instant storedAt,
        String submitterName,
        Boolean inTime,
        Boolean fulfilled,
        String receiptNumber)
        implements Serializable {

    /** The form in which a query gives the row. */
    @SuppressWarnings("java:S107")
    public FilingRow(
            Long id,
            Long windowId,
            FilingWindow.Kind kind,
            Integer year,
            Integer half,
            String title,
            Instant opensAt,
            Instant dueAt,
            Instant locksAt,
            Instant withdrawnAt,
            Integer number,
            Long versionId,
            Instant submittedAt,
            Instant storedAt,
            String submitterName,
            Boolean inTime,
            Boolean fulfilled,
            String receiptNumber) {
        this(
                id,
                windowId,
                new WindowName(kind, year, half, title),
                opensAt,
                dueAt,
                locksAt,
                withdrawnAt,
                number,
                versionId,
                submittedAt,
                storedAt,
                submitterName,
                inTime,
                fulfilled,
                receiptNumber);
    }

    /** Whether a submission would be late. */
    public boolean isPastDue(Instant now) {
        return !now.isBefore(dueAt);
    }

    public boolean isSubmitted() {
        return versionId != null;
    }

    public boolean isOpen(Instant now) {
        return withdrawnAt == null && !now.isBefore(opensAt) && now.isBefore(locksAt);
    }

    /** Why no submission is taken at an instant, or null if one is. */
    public MessageKey closed(Instant now) {
        if (withdrawnAt != null) {
            return WindowWithdrawn.reason(window.text());
        }
        return isOpen(now) ? null : WindowClosed.reason(now, window.text(), opensAt, locksAt);
    }

    /** The last moment at which a submission is in time. */
    public Instant lastMoment() {
        return dueAt.minusMillis(1);
    }

    /** How far the filing is, in words. */
    public MessageKey state() {
        if (withdrawnAt != null) {
            return MessageKey.of("filing.state.withdrawn");
        }
        if (!isSubmitted()) {
            return MessageKey.of("filing.state.notSubmitted");
        }
        return MessageKey.of(fulfilled ? "filing.state.fulfilled" : "filing.state.notFulfilled");
    }

    /** From when on changes of the registers are not in the latest version. */
    public Instant frozenAt() {
        return storedAt == null ? submittedAt : storedAt;
    }

    /** The number that the next submission gets, from 1. */
    public int nextNumber() {
        return number + 1;
    }
}
