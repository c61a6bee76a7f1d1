package tw.filingzone.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/** 展延: that the ends of a window were moved, by whom and why. Never changed. */
@Entity
@Table(name = "window_extension")
public class WindowExtension extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "window_id")
    private FilingWindow window;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extended_by")
    private String extendedBy;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Column(name = "due_after")
    private Instant dueAfter;

    @Column(name = "locks_before")
    private Instant locksBefore;

    @Column(name = "locks_after")
    private Instant locksAfter;

    @Column(name = "reason")
    private String reason;

    protected WindowExtension() {}

    WindowExtension(FilingWindow window, WindowTimes before, WindowTimes after, Extended extended) {
        this.window = window;
        this.extendedAt = extended.at();
        this.extendedBy = extended.by();
        this.dueBefore = before.dueAt();
        this.dueAfter = after.dueAt();
        this.locksBefore = before.locksAt();
        this.locksAfter = after.locksAt();
        this.reason = extended.reason();
    }

    /** The extension as pages show it. */
    public ExtensionRow row() {
        return new ExtensionRow(extendedAt, extendedBy, dueBefore, dueAfter, locksBefore, locksAfter, reason);
    }

    /** Who moved the ends, when and why. */
    record Extended(Instant at, String by, String reason) {}
}
