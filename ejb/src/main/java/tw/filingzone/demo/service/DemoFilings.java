package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.model.WindowDays;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.service.Obligations;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.submission.service.Freezing;

/** Four past half-years of filings, and an ad hoc window that is open now and half filed. */
@ApplicationScoped
class DemoFilings {

    private static final int PAST_HALF_YEARS = 4;
    private static final int AD_HOC_DAYS_BEFORE = 3;
    private static final int AD_HOC_DAYS_AFTER = 7;
    private static final int SUBMITTING_DAYS = 3;
    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_HOURS = 8;
    private static final int MINUTES_APART = 7;
    private static final int MINUTES_PER_HOUR = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Windows windows;

    @Inject
    private Obligations obligations;

    @Inject
    private Freezing freezing;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    void seed() {
        LocalDate today = LocalDate.now(clock);
        pastWindows(today).forEach(window -> {
            obligations.openFor(window);
            filings(window).stream().filter(DemoFilings::filedInThePast).forEach(this::submit);
        });
        FilingWindow adHoc = FilingWindow.adHoc(
                "主管機關要求更新資安防護資料（示範）",
                new WindowDays(today.minusDays(AD_HOC_DAYS_BEFORE), today.plusDays(AD_HOC_DAYS_AFTER)),
                EnumSet.allOf(FilingItem.class),
                Set.of());
        entities.persist(adHoc);
        obligations.openFor(adHoc);
        filings(adHoc).stream().filter(DemoFilings::filedAlready).forEach(this::submit);
    }

    private Iterable<FilingWindow> pastWindows(LocalDate today) {
        HalfYear period = HalfYear.of(today);
        while (!period.lastFilingDay().plusMonths(1).isBefore(today)) {
            period = period.previous();
        }
        Deque<FilingWindow> past = new ArrayDeque<>();
        for (int i = 0; i < PAST_HALF_YEARS; i++) {
            past.addFirst(windows.plan(period));
            period = period.previous();
        }
        return past;
    }

    private List<Filing> filings(FilingWindow window) {
        return entities.createQuery(
                        "select x from Filing x join fetch x.firm where x.window = :window order by x.firm.code",
                        Filing.class)
                .setParameter("window", window)
                .getResultList();
    }

    private void submit(Filing filing) {
        Caller filer = callers.named(filing.firm().code().value().toLowerCase() + ".filer");
        int number = number(filing);
        Duration since = Duration.ofDays(number % SUBMITTING_DAYS)
                .plusHours(OFFICE_OPENS + number % OFFICE_HOURS)
                .plusMinutes(number * MINUTES_APART % MINUTES_PER_HOUR);
        Instant at = filing.window().opensAt().plus(since);
        freezing.freeze(filing, filer, SubmissionTime.at(at));
    }

    /** All but a few. */
    private static boolean filedInThePast(Filing filing) {
        return number(filing) % 17 != 0;
    }

    /** Some; none of the first four firms, whose accounts the README names. */
    private static boolean filedAlready(Filing filing) {
        return number(filing) > 4 && number(filing) % 5 < 2;
    }

    private static int number(Filing filing) {
        return Integer.parseInt(filing.firm().code().value().substring(1));
    }
}
