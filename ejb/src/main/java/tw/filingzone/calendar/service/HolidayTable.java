package tw.filingzone.calendar.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.CalendarDayRow;
import tw.filingzone.calendar.model.EndChange;
import tw.filingzone.calendar.model.HolidayChange;
import tw.filingzone.calendar.model.HolidayFile;
import tw.filingzone.calendar.model.HolidayFileRefused;
import tw.filingzone.calendar.model.MarkedDay;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.calendar.model.SaveCalendarDay;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Requires;

/** The table of holidays and make-up working days. Planned windows follow it; windows that have opened do not. */
@Stateless
public class HolidayTable {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Windows windows;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The marked days of a year, in order. */
    @Requires(Permission.MONITOR)
    public List<CalendarDayRow> year(int year) {
        return entities.createQuery("""
                        select new tw.filingzone.calendar.model.CalendarDayRow(d.id, d.version, d.day, d.working, d.name)
                          from CalendarDay d where d.day between :first and :last order by d.day
                        """, CalendarDayRow.class)
                .setParameter("first", firstOf(year))
                .setParameter("last", lastOf(year))
                .getResultList();
    }

    /** The present year and the years of the planned windows of which the holidays have not been entered. */
    @Requires(Permission.MONITOR)
    public List<Integer> yearsWithout() {
        LocalDate today = LocalDate.now(clock);
        BusinessCalendar calendar = windows.calendar();
        return Stream.concat(
                        Stream.of(today.getYear()),
                        PlannedWindow.after(today, calendar).stream()
                                .map(plan -> plan.period().year()))
                .distinct()
                .filter(year -> !calendar.knows(year))
                .toList();
    }

    /**
     * @throws NotFound if there is no such mark
     */
    @Requires(Permission.MONITOR)
    public CalendarDayRow details(long id) {
        CalendarDay day = find(id);
        MarkedDay mark = day.mark();
        return new CalendarDayRow(id, day.version(), mark.day(), mark.working(), mark.name());
    }

    /**
     * Marks a day, or changes a mark.
     *
     * @return the planned windows whose end has moved
     * @throws tw.filingzone.kernel.model.InvalidFields if a field is wrong or the day has a mark already
     * @throws NotFound if the mark to change does not exist
     * @throws tw.filingzone.kernel.model.StaleRecord if it has been changed since the form was opened
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public List<EndChange> save(SaveCalendarDay command) {
        MarkedDay mark = command.mark();
        BusinessCalendar before = windows.calendar();
        CalendarDay day = command.id() == null ? null : find(command.id());
        boolean free = on(mark.day()).map(other -> other.equals(day)).orElse(true);
        new FieldCheck()
                .require(free, "day", MessageKey.of("calendar.error.marked", mark.day()))
                .complete();
        if (day == null) {
            entities.persist(new CalendarDay(mark.day(), mark.working(), mark.name()));
        } else {
            day.requireUnchangedSince(command.seen());
            day.become(mark);
        }
        audit.done(new AuditedAction("SaveCalendarDay", "day:" + mark.day(), mark.name()));
        return follow(before);
    }

    /**
     * Takes a mark away.
     *
     * @param seen the state that the form was opened with
     * @return the planned windows whose end has moved
     * @throws NotFound if there is no such mark
     * @throws tw.filingzone.kernel.model.StaleRecord if it has been changed since the form was opened
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public List<EndChange> delete(long id, int seen) {
        BusinessCalendar before = windows.calendar();
        CalendarDay day = find(id);
        day.requireUnchangedSince(seen);
        entities.remove(day);
        audit.done(new AuditedAction(
                "DeleteCalendarDay", "day:" + day.mark().day(), day.mark().name()));
        return follow(before);
    }

    /** What taking over a year from a file would change; nothing is stored. */
    @Requires(Permission.MANAGE_CALENDAR)
    public HolidayChange preview(String text) {
        return change(HolidayFile.parse(text));
    }

    /**
     * Replaces the marks of a year by those of a file.
     *
     * @throws HolidayFileRefused if any line is wrong
     */
    @Requires(Permission.MANAGE_CALENDAR)
    public HolidayChange takeOver(String text) {
        HolidayFile file = HolidayFile.parse(text);
        if (!file.isSound()) {
            throw new HolidayFileRefused(file.errors().size());
        }
        HolidayChange change = change(file);
        List<CalendarDay> stored = new ArrayList<>(stored(file.year()));
        stored.stream().filter(day -> change.removed().contains(day.mark())).forEach(entities::remove);
        for (MarkedDay mark : change.changed()) {
            stored.stream().filter(day -> day.mark().day().equals(mark.day())).forEach(day -> day.become(mark));
        }
        change.added().forEach(mark -> entities.persist(new CalendarDay(mark.day(), mark.working(), mark.name())));
        audit.done(new AuditedAction(
                "ImportCalendarYear",
                "year:" + file.year(),
                "+" + change.added().size() + " ~" + change.changed().size() + " -"
                        + change.removed().size()));
        reference.change();
        windows.follow(windows.calendar());
        return change;
    }

    private HolidayChange change(HolidayFile file) {
        BusinessCalendar before = windows.calendar();
        List<MarkedDay> marks =
                stored(file.year()).stream().map(CalendarDay::mark).toList();
        return HolidayChange.of(marks, file, windows.moved(before, before.withYear(file.year(), file.days())));
    }

    private List<EndChange> follow(BusinessCalendar before) {
        reference.change();
        BusinessCalendar after = windows.calendar();
        List<EndChange> moved = windows.moved(before, after);
        windows.follow(after);
        return moved;
    }

    private List<CalendarDay> stored(int year) {
        return year == 0
                ? List.of()
                : entities.createQuery(
                                "select d from CalendarDay d where d.day between :first and :last order by d.day",
                                CalendarDay.class)
                        .setParameter("first", firstOf(year))
                        .setParameter("last", lastOf(year))
                        .getResultList();
    }

    private Optional<CalendarDay> on(LocalDate day) {
        return entities.createQuery("select d from CalendarDay d where d.day = :day", CalendarDay.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private CalendarDay find(long id) {
        return Optional.ofNullable(entities.find(CalendarDay.class, id)).orElseThrow(NotFound::new);
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
