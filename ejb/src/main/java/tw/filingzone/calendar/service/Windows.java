package tw.filingzone.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.HalfYear;

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
                .orElseGet(() -> {
                    FilingWindow window = FilingWindow.regular(period, calendar());
                    entities.persist(window);
                    return window;
                });
    }

    /** The windows that take submissions at an instant. */
    public List<FilingWindow> open(Instant now) {
        return entities.createQuery(
                        "select w from FilingWindow w where w.opensAt <= :now and w.locksAt > :now order by w.dueAt",
                        FilingWindow.class)
                .setParameter("now", now)
                .getResultList();
    }

    public BusinessCalendar calendar() {
        return new BusinessCalendar(entities.createQuery("select d from CalendarDay d", CalendarDay.class)
                .getResultList());
    }
}
