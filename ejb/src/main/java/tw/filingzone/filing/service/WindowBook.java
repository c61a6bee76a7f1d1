package tw.filingzone.filing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.ExtendWindow;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.calendar.model.WithdrawWindow;
import tw.filingzone.calendar.service.CachedCalendar;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.filing.model.AdHocPreview;
import tw.filingzone.filing.model.WindowLine;
import tw.filingzone.filing.model.WindowReport;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmLevels;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.kernel.service.Requires;

/** The exchange's windows: what there is, opening one on request, moving an end to later, taking one back. */
@Stateless
public class WindowBook {

    @Inject
    private Windows windows;

    @Inject
    private CachedCalendar shown;

    @Inject
    private WindowLines lines;

    @Inject
    private Filings filings;

    @Inject
    private Obligations obligations;

    @Inject
    private FirmLevels firms;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of all windows, sorted by opens or due. */
    @Requires(Permission.MONITOR)
    public Slice<WindowLine> list(PageRequest request) {
        return lines.list(clock.instant(), request);
    }

    /** The next six regular windows as the calendar plans them. */
    @Requires(Permission.MONITOR)
    public List<PlannedWindow> planned() {
        return PlannedWindow.after(LocalDate.now(clock), shown.calendar());
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if there is no such window
     */
    @Requires(Permission.MONITOR)
    public WindowReport details(long id) {
        Instant now = clock.instant();
        FilingWindow window = windows.get(id);
        return new WindowReport(window.details(), window.state(now), lines.progress(id));
    }

    /**
     * What opening a window would mean; nothing is stored.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields if something is missing or the days contradict each other
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public AdHocPreview preview(AdHocCall call) {
        LocalDate today = LocalDate.now(clock);
        call.check(today);
        BusinessCalendar calendar = windows.calendar();
        boolean all = call.scope().kind() == FirmScope.Kind.ALL;
        return new AdHocPreview(
                all ? firms.firms() : chosen(call.scope(), today).size(),
                call.firstDay(today),
                calendar.businessDays(call.firstDay(today), call.dueOn()),
                calendar.restDay(call.dueOn()).orElse(null),
                calendar.restDay(call.lastDay()).orElse(null));
    }

    /**
     * Opens a window on the authority's request. If it opens now, its firms have their filings when this returns.
     *
     * @return the id of the window
     * @throws tw.filingzone.kernel.model.InvalidFields if something is missing or the days contradict each other
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public long open(AdHocCall call) {
        Instant now = clock.instant();
        LocalDate today = TaipeiTime.day(now);
        call.check(today);
        FilingWindow window = windows.add(FilingWindow.adHoc(call, chosen(call.scope(), today), now));
        long id = window.id();
        audit.done(new AuditedAction("OpenWindow", subject(id), call.title() + " " + call.dueOn()));
        if (window.isOpen(now)) {
            obligations.openFor(window);
        }
        return id;
    }

    /**
     * Moves the ends of a window to a later day.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such window
     * @throws tw.filingzone.kernel.model.StaleRecord if it has been changed since the form was opened
     * @throws tw.filingzone.calendar.model.WindowWithdrawn if it was withdrawn
     * @throws tw.filingzone.kernel.model.InvalidFields if an end would be earlier than it was, or than today
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public void extend(ExtendWindow command) {
        FilingWindow window = windows.get(command.id());
        window.extend(command, current.username(), clock.instant());
        audit.done(new AuditedAction(
                "ExtendWindow",
                subject(command.id()),
                window.times().dueDay() + " " + window.times().lockDay() + " " + command.reason()));
    }

    /**
     * Takes back an ad hoc window in which nobody has filed. Submissions under way are waited for.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such window
     * @throws tw.filingzone.kernel.model.StaleRecord if it has been changed since the form was opened
     * @throws tw.filingzone.calendar.model.WindowStays if it is a regular window or somebody has filed in it
     * @throws tw.filingzone.calendar.model.WindowWithdrawn if it was withdrawn before
     * @throws tw.filingzone.kernel.model.InvalidFields if the reason is missing
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public void withdraw(WithdrawWindow command) {
        filings.holdAll(command.id());
        windows.get(command.id()).withdraw(command, lines.progress(command.id()).filed(), clock.instant());
        audit.done(new AuditedAction("WithdrawWindow", subject(command.id()), command.reason()));
    }

    /** The firms that a scope means; none for all. */
    private Set<Long> chosen(FirmScope scope, LocalDate today) {
        return switch (scope.kind()) {
            case ALL -> Set.of();
            case CHOSEN -> scope.firmIds();
            case LEVELS -> {
                Set<Long> found = firms.firmsOf(scope.levels(), today);
                new FieldCheck()
                        .require(!found.isEmpty(), "levels", MessageKey.of("calendar.error.noFirm"))
                        .complete();
                yield found;
            }
        };
    }

    private static String subject(long id) {
        return "window:" + id;
    }
}
