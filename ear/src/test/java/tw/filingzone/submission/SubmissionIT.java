package tw.filingzone.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.filing.model.WindowClosed;
import tw.filingzone.filing.service.ContentForm;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.ReviseAccount;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.service.Arrival;
import tw.filingzone.submission.model.FiledMeanwhile;
import tw.filingzone.submission.service.Receipts;
import tw.filingzone.submission.service.Submission;
import tw.filingzone.suite.AdjustableClock;
import tw.filingzone.suite.OtherRequests;

/** Submitting a filing: exactly once, inside the window, by the firm itself. */
@ArquillianTest
class SubmissionIT {

    @Inject
    private Submission submission;

    @Inject
    private Receipts receipts;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private ContentForm form;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Arrival arrival;

    @Inject
    private AdjustableClock clock;

    @Inject
    private OtherRequests others;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private FilingRow openFilingOf(String firm) {
        current.is(callers.named(firm + ".filer"));
        return submission.overview().orElseThrow().filing();
    }

    @Test
    void a_repeat_gives_the_version_of_the_first() {
        FilingRow filing = openFilingOf("z007");
        long first = submission.submit(filing.id(), filing.nextNumber());
        assertEquals(first, submission.submit(filing.id(), filing.nextNumber()));
        assertEquals(1, openFilingOf("z007").number());
    }

    @Test
    void a_number_that_no_page_has_offered_is_not_found() {
        FilingRow filing = openFilingOf("z007");
        assertThrows(NotFound.class, () -> submission.submit(filing.id(), 0));
        assertThrows(NotFound.class, () -> submission.submit(filing.id(), filing.nextNumber() + 1));
    }

    @Test
    void who_submits_after_a_colleague_gets_no_receipt_of_the_colleague_s() {
        FilingRow filing = openFilingOf("z038");
        submission.submit(filing.id(), filing.nextNumber());
        current.is(callers.named("z038.admin"));
        AccountRow viewer = accounts.list(
                        new AccountFilter(null, "z038.viewer", null, null), new PageRequest(0, 1, "username", false))
                .rows()
                .get(0);
        accounts.revise(new ReviseAccount(
                viewer.id(),
                accounts.details(viewer.id()).version(),
                new AccountFields(null, viewer.displayName(), Set.of(Role.FILER))));
        current.is(callers.named("z038.viewer"));
        assertThrows(FiledMeanwhile.class, () -> submission.submit(filing.id(), filing.nextNumber()));
    }

    @Test
    void a_window_that_has_closed_is_shown_as_closed() {
        FilingRow filing = openFilingOf("z034");
        clock.stopAt(filing.locksAt());
        assertFalse(submission.overview(filing.id()).isReady());
    }

    @Test
    void filing_again_makes_a_second_version_and_leaves_the_first_as_it_was() {
        FilingRow filing = openFilingOf("z027");
        long first = submission.submit(filing.id(), 1);
        ReceiptDetails before = receipts.details(first);
        long second = submission.submit(filing.id(), 2);
        assertNotEquals(first, second);
        ReceiptDetails after = receipts.details(first);
        assertEquals(before.sha256(), after.sha256());
        assertEquals(before.content(), after.content());
        assertTrue(before.isLatest());
        assertFalse(after.isLatest());
        assertEquals(2, receipts.details(second).content().number());
    }

    @Test
    void the_digest_on_the_receipt_is_that_of_the_canonical_content() {
        FilingRow filing = openFilingOf("z009");
        ReceiptDetails receipt = receipts.details(submission.submit(filing.id(), 1));
        assertEquals(receipt.sha256(), form.digest(receipt.canonical()));
        assertEquals(receipt.canonical(), form.write(form.read(receipt.canonical())));
    }

    @Test
    void the_last_millisecond_counts_and_the_next_does_not() {
        FilingRow filing = openFilingOf("z012");
        clock.stopAt(filing.dueAt());
        assertThrows(WindowClosed.class, () -> submission.submit(filing.id(), 1));
        clock.stopAt(filing.dueAt().minusMillis(1));
        ReceiptDetails receipt = receipts.details(submission.submit(filing.id(), 1));
        assertTrue(receipt.inTime());
        assertEquals(filing.dueAt().minusMillis(1), receipt.submittedAt());
    }

    @Test
    void a_request_that_came_in_in_time_counts_however_long_it_took() {
        FilingRow filing = openFilingOf("z028");
        Instant last = filing.dueAt().minusMillis(1);
        arrival.at(last);
        clock.stopAt(filing.dueAt().plusSeconds(20));
        assertTrue(submission.overview(filing.id()).isReady(), "the page still offers it");
        ReceiptDetails receipt = receipts.details(submission.submit(filing.id(), filing.nextNumber()));
        assertTrue(receipt.inTime());
        assertEquals(last, receipt.submittedAt());
        assertEquals(last, receipt.receivedAt());
        assertEquals(filing.dueAt().plusSeconds(20), receipt.storedAt());
        arrival.at(filing.dueAt());
        assertFalse(submission.overview(filing.id()).isReady());
        assertThrows(WindowClosed.class, () -> submission.submit(filing.id(), filing.nextNumber() + 1));
    }

    @Test
    void before_the_opening_nothing_is_taken() {
        FilingRow filing = openFilingOf("z013");
        clock.stopAt(filing.opensAt().minusMillis(1));
        assertThrows(WindowClosed.class, () -> submission.submit(filing.id(), 1));
        clock.stopAt(filing.opensAt());
        assertTrue(submission.submit(filing.id(), 1) > 0);
    }

    @Test
    void another_firm_s_filing_and_receipt_are_not_found() {
        FilingRow filing = openFilingOf("z028");
        long version = submission.submit(filing.id(), 1);
        current.is(callers.named("z017.filer"));
        assertThrows(NotFound.class, () -> submission.submit(filing.id(), 2));
        assertThrows(NotFound.class, () -> receipts.details(version));
    }

    @Test
    void a_viewer_and_the_exchange_may_not_submit() {
        FilingRow filing = openFilingOf("z017");
        current.is(callers.named("z017.viewer"));
        assertThrows(NotPermitted.class, () -> submission.submit(filing.id(), 1));
        current.is(callers.named("supervisor"));
        assertThrows(NotPermitted.class, () -> submission.submit(filing.id(), 1));
    }

    @Test
    void twenty_at_once_make_one_version() throws Exception {
        FilingRow filing = openFilingOf("z019");
        Set<Long> versions = new TreeSet<>(others.atOnce(20, "z019.filer", () -> submission.submit(filing.id(), 1)));
        assertEquals(1, versions.size());
        assertEquals(1, openFilingOf("z019").number());
    }
}
