package tw.filingzone.calendar.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.filingzone.calendar.model.WindowExtension.Extended;
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
 *
 * <p>A regular window follows the table of holidays until it opens; from then on its ends change only by an extension,
 * and only to later. An ad hoc window opened in error is withdrawn, as long as nobody has filed in it, and stays on
 * record.
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

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @OneToMany(mappedBy = "window", cascade = CascadeType.PERSIST)
    @OrderBy("extendedAt")
    private List<WindowExtension> extensions = new ArrayList<>();

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
        this.dueAt = WindowTimes.endOf(days.last());
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

    /**
     * A window on the authority's request, as the exchange asks for it at this instant.
     *
     * @param call what was checked
     * @param firmIds the firms that its scope means, or none for all
     */
    public static FilingWindow adHoc(AdHocCall call, Set<Long> firmIds, Instant now) {
        WindowDays days = new WindowDays(call.firstDay(TaipeiTime.day(now)), call.dueOn());
        FilingWindow window = adHoc(call.title().strip(), days, call.items(), firmIds);
        window.opensAt = window.opensAt.isBefore(now) ? now : window.opensAt;
        window.locksAt = WindowTimes.endOf(call.lastDay());
        window.explanation = call.explanation();
        window.referenceDate = call.referenceDate();
        return window;
    }

    /**
     * Moves the end of a regular window that has not opened yet as the holidays say, unless it has been extended.
     */
    public void follow(BusinessCalendar calendar, Instant now) {
        if (followsCalendar(now)) {
            dueAt = WindowTimes.endOf(calendar.rolled(period().lastFilingDay()));
            locksAt = dueAt;
        }
    }

    /** Whether a change of the holidays still moves the end. */
    public boolean followsCalendar(Instant now) {
        return kind == Kind.REGULAR && now.isBefore(opensAt) && extensions.isEmpty();
    }

    /**
     * Moves the ends to a later day.
     *
     * @param by the account that asks for it
     * @throws WindowWithdrawn if the window was withdrawn
     * @throws tw.filingzone.kernel.model.InvalidFields if an end would be earlier than it was, or than today
     */
    public void extend(ExtendWindow command, String by, Instant now) {
        requireUnchangedSince(command.seen());
        requireStanding();
        WindowTimes before = times();
        WindowTimes after = command.moved(before, TaipeiTime.day(now));
        dueAt = after.dueAt();
        locksAt = after.locksAt();
        extensions.add(new WindowExtension(
                this, before, after, new Extended(now, by, command.reason().strip())));
    }

    /**
     * Takes the window back.
     *
     * @param submitted how many firms have filed in it
     * @throws WindowStays if it is a regular window or somebody has filed in it
     * @throws WindowWithdrawn if it was withdrawn before
     */
    public void withdraw(WithdrawWindow command, long submitted, Instant now) {
        requireUnchangedSince(command.seen());
        requireStanding();
        if (kind == Kind.REGULAR) {
            throw new WindowStays();
        }
        if (submitted > 0) {
            throw new WindowStays(submitted);
        }
        command.check();
        withdrawnAt = now;
        withdrawalReason = command.reason().strip();
    }

    /**
     * @throws WindowWithdrawn if the window was withdrawn
     */
    public void requireStanding() {
        if (withdrawnAt != null) {
            throw new WindowWithdrawn(name().text());
        }
    }

    /** Whether a submission at this instant is taken. */
    public boolean isOpen(Instant now) {
        return state(now).isTaking();
    }

    public WindowState state(Instant now) {
        return WindowState.of(times(), withdrawnAt, now);
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
        return times().dueDay();
    }

    /** The window with all that is known of it. */
    public WindowDetails details() {
        return new WindowDetails(
                new WindowRow(id(), name(), times(), withdrawnAt, allFirms, List.copyOf(items())),
                version(),
                explanation,
                referenceDate,
                firmIds.size(),
                withdrawalReason,
                extensions.stream().map(WindowExtension::row).toList());
    }

    /** What the window is called. */
    public WindowName name() {
        return new WindowName(kind, periodYear, periodHalf, title);
    }

    /** The half-year of a regular window. */
    public HalfYear period() {
        return new HalfYear(periodYear, periodHalf);
    }

    public WindowTimes times() {
        return new WindowTimes(opensAt, dueAt, locksAt);
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
