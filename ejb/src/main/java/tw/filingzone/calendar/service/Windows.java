package tw.filingzone.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.EndChange;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.kernel.model.NotFound;

/** The stored windows and the calendar that their ends roll by. */
@ApplicationScoped
public class Windows {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Adds the regular windows of this half-year and the next, unless they exist. */
    public void planRegular() {
        HalfYear current = HalfYear.of(LocalDate.now(clock));
        plan(current);
        plan(current.next());
    }

    /** The regular window of a half-year, added if it does not exist. */
    public FilingWindow plan(HalfYear period) {
        return entities.createQuery(
                        "select w from FilingWindow w where w.periodYear = :year and w.periodHalf = :half",
                        FilingWindow.class)
                .setParameter("year", period.year())
                .setParameter("half", period.half())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(FilingWindow.regular(period, calendar())));
    }

    /** Stores a new window. */
    public FilingWindow add(FilingWindow window) {
        entities.persist(window);
        return window;
    }

    /**
     * @throws NotFound if there is no such window
     */
    public FilingWindow get(long id) {
        return Optional.ofNullable(entities.find(FilingWindow.class, id)).orElseThrow(NotFound::new);
    }

    /** The windows that take submissions at an instant. */
    public List<FilingWindow> open(Instant now) {
        return entities.createQuery("""
                        select w from FilingWindow w
                         where w.opensAt <= :now and w.locksAt > :now and w.withdrawnAt is null order by w.dueAt
                        """, FilingWindow.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Lets the planned windows follow another calendar. A window that has opened stays as it is. */
    public void follow(BusinessCalendar calendar) {
        Instant now = clock.instant();
        planned(now).forEach(window -> window.follow(calendar, now));
    }

    /** The planned windows, stored or not, whose last day another calendar would move. */
    public List<EndChange> moved(BusinessCalendar before, BusinessCalendar after) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Map<HalfYear, FilingWindow> stored =
                planned(now).stream().collect(Collectors.toMap(FilingWindow::period, Function.identity()));
        return PlannedWindow.after(today, after).stream()
                .filter(plan -> stored.get(plan.period()) == null
                        || stored.get(plan.period()).followsCalendar(now))
                .map(plan -> new EndChange(
                        plan.name(),
                        before.rolled(plan.last().asked()),
                        plan.last().day()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    public BusinessCalendar calendar() {
        return new BusinessCalendar(entities.createQuery("select d from CalendarDay d", CalendarDay.class)
                .getResultList());
    }

    private List<FilingWindow> planned(Instant now) {
        return entities.createQuery(
                        "select w from FilingWindow w where w.kind = :kind and w.opensAt > :now", FilingWindow.class)
                .setParameter("kind", FilingWindow.Kind.REGULAR)
                .setParameter("now", now)
                .getResultList();
    }
}
