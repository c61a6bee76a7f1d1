package tw.filingzone.calendar.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import tw.filingzone.kernel.model.StoredRecord;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * 申報期間: the time in which firms file.
 *
 * <p>A regular window belongs to a half-year and is open for all firms from the first day of January or July to the
 * tenth, which rolls to the next business day. An ad hoc window is opened by the exchange, when the authority asks for
 * current data, for all firms or for chosen ones. Each has three instants: it opens; it is due, and what comes later
 * is late; it locks, and nothing comes any more. An end is the first instant that no longer counts, so 23:59:59.999 of
 * the last day is in time and 00:00:00.000 of the next is not.
 */
@Entity
@Table(name = "filing_window")
public class FilingWindow extends StoredRecord {

    /** Why the window exists. */
    public enum Kind {
        /** 定期申報. */
        REGULAR,
        /** 不定期申報. */
        AD_HOC
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "period_year")
    private Integer periodYear;

    @Column(name = "period_half")
    private Integer periodHalf;

    @Column(name = "title")
    private String title;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "locks_at")
    private Instant locksAt;

    @Column(name = "reference_date")
    private LocalDate referenceDate;

    @Column(name = "all_firms")
    private boolean allFirms;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "filing_window_firm", joinColumns = @JoinColumn(name = "window_id"))
    @Column(name = "firm_id")
    private Set<Long> firmIds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "filing_window_item", joinColumns = @JoinColumn(name = "window_id"))
    @Column(name = "item")
    @Enumerated(EnumType.STRING)
    private Set<FilingItem> items = new HashSet<>();

    protected FilingWindow() {}

    private FilingWindow(Kind kind, WindowDays days, Set<FilingItem> items, Set<Long> firmIds) {
        this.kind = kind;
        this.opensAt = TaipeiTime.startOf(days.first());
        this.dueAt = TaipeiTime.startOf(days.last().plusDays(1));
        this.locksAt = dueAt;
        this.items = EnumSet.copyOf(items);
        this.allFirms = firmIds.isEmpty();
        this.firmIds = new HashSet<>(firmIds);
    }

    /** The window of a half-year, for all firms and all items, its end rolled to a business day. */
    public static FilingWindow regular(HalfYear period, BusinessCalendar calendar) {
        FilingWindow window = new FilingWindow(
                Kind.REGULAR,
                new WindowDays(period.firstFilingDay(), calendar.rolled(period.lastFilingDay())),
                EnumSet.allOf(FilingItem.class),
                Set.of());
        window.periodYear = period.year();
        window.periodHalf = period.half();
        return window;
    }

    /**
     * A window on the authority's request.
     *
     * @param title what it is about, in the exchange's words
     * @param days its days as the exchange chose them; they do not roll
     * @param firmIds the firms that must file, or none for all
     */
    public static FilingWindow adHoc(String title, WindowDays days, Set<FilingItem> items, Set<Long> firmIds) {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("an ad hoc window needs a title");
        }
        FilingWindow window = new FilingWindow(Kind.AD_HOC, days, items, firmIds);
        window.title = title;
        return window;
    }

    /** Whether a submission at this instant is taken. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(locksAt);
    }

    /** Whether a submission at this instant is in time. */
    public boolean isInTime(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(dueAt);
    }

    public boolean concerns(long firmId) {
        return allFirms || firmIds.contains(firmId);
    }

    /** The day by which a submission at this instant is judged: its own day, unless the window fixes one. */
    public LocalDate referenceDate(Instant now) {
        return referenceDate == null ? TaipeiTime.day(now) : referenceDate;
    }

    /** The last day on which a submission is in time. */
    public LocalDate lastDay() {
        return TaipeiTime.day(dueAt.minusMillis(1));
    }

    /** What the window is called. */
    public WindowName name() {
        return new WindowName(kind, periodYear, periodHalf, title);
    }

    public Kind kind() {
        return kind;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Set<FilingItem> items() {
        return EnumSet.copyOf(items);
    }
}
