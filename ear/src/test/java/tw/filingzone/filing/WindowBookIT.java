package tw.filingzone.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.ExtendWindow;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.calendar.model.WindowState;
import tw.filingzone.calendar.model.WindowStays;
import tw.filingzone.calendar.model.WindowWithdrawn;
import tw.filingzone.calendar.model.WithdrawWindow;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.WindowReport;
import tw.filingzone.filing.service.Opening;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.submission.model.FilingOverview;
import tw.filingzone.submission.service.Submission;

/** The exchange's windows against the database: who is asked, what changes, what stays. Uses firms of its own. */
@ArquillianTest
class WindowBookIT {

    private static final LocalDate TODAY = LocalDate.now(TaipeiTime.ZONE);
    private static final PageRequest FIRST_FIRM = new PageRequest(0, 1, "code", false);
    private static final PageRequest LATEST = new PageRequest(0, 100, "opens", true);

    @Inject
    private WindowBook book;

    @Inject
    private Opening opening;

    @Inject
    private FirmDirectory firms;

    @Inject
    private Submission submission;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    private Long opened;

    /** What a test has opened and nobody has filed in is taken back, so that the firms are free for others. */
    @AfterEach
    void withdraw() {
        as("exchange.admin");
        if (opened != null && book.details(opened).isWithdrawable()) {
            book.withdraw(new WithdrawWindow(opened, version(), "測試完畢"));
        }
    }

    private void as(String username) {
        current.is(callers.named(username));
    }

    private int version() {
        return book.details(opened).details().version();
    }

    private Set<Long> ids(String... codes) {
        as("exchange.admin");
        Set<FirmCode> wanted = Set.of(codes).stream().map(FirmCode::new).collect(Collectors.toSet());
        return firms.withCodes(wanted).stream().map(FirmRow::id).collect(Collectors.toSet());
    }

    private long openFor(LocalDate opens, Set<FilingItem> items, FirmScope scope, LocalDate reference) {
        as("exchange.admin");
        LocalDate due = TODAY.plusDays(5);
        opened = book.open(new AdHocCall("整合測試", "依函辦理", opens, due, due.plusDays(2), reference, items, scope));
        return opened;
    }

    private long openForChosen(String... codes) {
        return openFor(
                null, EnumSet.of(FilingItem.POLICY), new FirmScope(FirmScope.Kind.CHOSEN, Set.of(), ids(codes)), null);
    }

    private List<FilingRow> openFilings(String firm) {
        as(firm + ".filer");
        return submission.overview().orElseThrow().open();
    }

    private FilingRow adHocOf(String firm) {
        return openFilings(firm).stream()
                .filter(filing -> "整合測試".equals(filing.window().title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chosen_firms_have_their_filing_at_once_and_nobody_else() {
        int before = openFilings("z016").size();
        long window = openForChosen("Z010", "Z016");
        FilingRow own = adHocOf("z010");
        FilingOverview overview = submission.overview(own.id());
        assertEquals(Set.of(FilingItem.POLICY), overview.terms().items());
        assertEquals("依函辦理", overview.terms().explanation());
        assertEquals(1, overview.assessment().items().size());
        assertEquals(before + 1, openFilings("z016").size());
        assertEquals(before, openFilings("z021").size());
        assertThrows(NotFound.class, () -> submission.overview(own.id()));
        assertThrows(NotFound.class, () -> submission.submit(own.id(), 1));
        as("supervisor");
        WindowReport report = book.details(window);
        assertEquals(WindowState.OPEN, report.state());
        assertEquals(2, report.progress().firms());
        assertEquals(0, report.progress().filed());
        opening.openWhatIsDue();
        opening.openWhatIsDue();
        assertEquals(2, book.details(window).progress().firms());
    }

    @Test
    void levels_mean_the_firms_that_have_them_today() {
        FirmScope scope = new FirmScope(FirmScope.Kind.LEVELS, EnumSet.of(SecurityLevel.LEVEL_3), Set.of());
        long window = openFor(TODAY.plusDays(2), EnumSet.of(FilingItem.ISMS), scope, null);
        assertEquals(WindowState.PLANNED, book.details(window).state());
        FirmFilter level3 = new FirmFilter(null, SecurityLevel.LEVEL_3);
        assertEquals(
                firms.list(level3, FIRST_FIRM).total(),
                book.details(window).details().chosen());
        assertEquals(0, book.details(window).progress().firms());
    }

    @Test
    void a_preview_counts_the_firms_and_stores_nothing() {
        as("exchange.admin");
        long before = book.list(LATEST).total();
        LocalDate sunday = TODAY.plusDays(14 - TODAY.getDayOfWeek().getValue() % 7);
        AdHocCall call = new AdHocCall(
                "預覽",
                null,
                null,
                sunday,
                null,
                null,
                EnumSet.of(FilingItem.POLICY),
                new FirmScope(FirmScope.Kind.ALL, Set.of(), Set.of()));
        assertEquals(
                firms.list(new FirmFilter(null, null), FIRST_FIRM).total(),
                book.preview(call).firms());
        assertEquals(sunday, book.preview(call).dueRest().day());
        assertEquals(before, book.list(LATEST).total());
    }

    @Test
    void an_extension_stands_in_the_book_and_an_older_page_cannot_repeat_it() {
        long window = openForChosen("Z021");
        int seen = version();
        LocalDate later = TODAY.plusDays(9);
        book.extend(new ExtendWindow(window, seen, later, null, "颱風"));
        assertEquals(later, book.details(window).details().row().times().dueDay());
        assertEquals(later, book.details(window).details().row().times().lockDay());
        assertEquals(1, book.details(window).details().extensions().size());
        assertEquals(
                "exchange.admin",
                book.details(window).details().extensions().get(0).by());
        assertThrows(
                StaleRecord.class, () -> book.extend(new ExtendWindow(window, seen, later.plusDays(1), null, "再延")));
        int now = version();
        assertThrows(
                InvalidFields.class, () -> book.extend(new ExtendWindow(window, now, later.minusDays(1), null, "提前")));
    }

    @Test
    void a_window_opened_in_error_is_withdrawn_and_stays_on_record() {
        int before = openFilings("z024").size();
        long window = openForChosen("Z024");
        FilingRow filing = adHocOf("z024");
        as("exchange.admin");
        book.withdraw(new WithdrawWindow(window, version(), "對象有誤"));
        assertEquals(WindowState.WITHDRAWN, book.details(window).state());
        assertTrue(book.list(LATEST).rows().stream()
                .anyMatch(line -> line.row().id() == window && line.state() == WindowState.WITHDRAWN));
        assertEquals(before, openFilings("z024").size());
        assertThrows(WindowWithdrawn.class, () -> submission.submit(filing.id(), 1));
        assertEquals(
                1,
                submission.list(new PageRequest(0, 25, "window", true)).rows().stream()
                        .filter(row -> row.withdrawnAt() != null)
                        .count());
    }

    @Test
    void a_window_in_which_somebody_has_filed_stays() {
        long window = openForChosen("Z029");
        submission.submit(adHocOf("z029").id(), 1);
        as("exchange.admin");
        WithdrawWindow command = new WithdrawWindow(window, version(), "誤開");
        assertThrows(WindowStays.class, () -> book.withdraw(command));
        assertEquals(1, book.details(window).progress().filed());
        assertFalse(book.details(window).isWithdrawable());
    }

    @Test
    void a_fixed_reference_date_judges_the_page_and_the_filing_alike() {
        LocalDate past = TODAY.minusYears(1);
        openFor(null, EnumSet.of(FilingItem.POLICY), new FirmScope(FirmScope.Kind.CHOSEN, Set.of(), ids("Z031")), past);
        FilingRow filing = adHocOf("z031");
        assertEquals(past, submission.overview(filing.id()).assessment().on());
    }

    @Test
    void the_exchange_s_administrator_alone_may_change_windows() {
        AdHocCall call = new AdHocCall(
                "越權",
                null,
                null,
                TODAY.plusDays(3),
                null,
                null,
                EnumSet.of(FilingItem.POLICY),
                new FirmScope(FirmScope.Kind.ALL, Set.of(), Set.of()));
        ExtendWindow extension = new ExtendWindow(1, 1, TODAY, null, "越權");
        WithdrawWindow withdrawal = new WithdrawWindow(1, 1, "越權");
        for (String username : List.of("supervisor", "authority", "z001.filer", "z001.admin")) {
            as(username);
            assertThrows(NotPermitted.class, () -> book.open(call));
            assertThrows(NotPermitted.class, () -> book.preview(call));
            assertThrows(NotPermitted.class, () -> book.extend(extension));
            assertThrows(NotPermitted.class, () -> book.withdraw(withdrawal));
        }
        assertThrows(NotPermitted.class, () -> book.list(LATEST));
        as("exchange.admin");
        assertThrows(NotFound.class, () -> book.details(999_999_999));
    }
}
