package tw.filingzone.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.calendar.model.WindowTerms;
import tw.filingzone.calendar.service.CachedCalendar;
import tw.filingzone.filing.model.FiledItems;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.service.Filings;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.submission.model.Countdown;
import tw.filingzone.submission.model.FiledMeanwhile;
import tw.filingzone.submission.model.FilingOverview;
import tw.filingzone.submission.service.Registers.Holdings;

/** The own firm's filings: what is open, what is missing, and submitting it. */
@Stateless
public class Submission {

    @Inject
    private Filings filings;

    @Inject
    private Registers registers;

    @Inject
    private OwnStanding standing;

    @Inject
    private CachedCalendar calendar;

    @Inject
    private Freezing freezing;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private SubmissionClock clock;

    /** The open filing to think of first, as it stands now; empty between windows. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Optional<FilingOverview> overview() {
        SubmissionTime time = clock.time();
        List<FilingRow> open = filings.open(firm(), time.ofRecord());
        return Countdown.first(open).map(filing -> overview(filing, open, time));
    }

    /**
     * One of the filings, as it stands now.
     *
     * @throws NotFound if the firm has no such filing
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public FilingOverview overview(long filingId) {
        SubmissionTime time = clock.time();
        List<FilingRow> open = filings.open(firm(), time.ofRecord());
        FilingRow asked = open.stream()
                .filter(filing -> filing.id() == filingId)
                .findFirst()
                .orElseGet(() -> filings.row(filingId, firm()));
        return overview(asked, open, time);
    }

    /** The open filing to think of first, with the time that is left; empty between windows. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Optional<Countdown> countdown() {
        Instant now = clock.time().ofRecord();
        return Countdown.of(filings.open(firm(), now), now, calendar.calendar());
    }

    /** A page of the firm's filings, sorted by window or submitted. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Slice<FilingRow> list(PageRequest request) {
        return filings.list(firm(), request);
    }

    /**
     * Freezes the registers as the next version of a filing.
     *
     * <p>Exactly once: a repeat with a number that has been taken gives the version that the first one made, to whoever
     * made it.
     *
     * @param number the number that the page offered, from 1
     * @return the id of the version
     * @throws NotFound if the firm has no such filing, or the number is none that a page has offered
     * @throws tw.filingzone.filing.model.WindowClosed if the time of record is outside the window
     * @throws tw.filingzone.calendar.model.WindowWithdrawn if the window was withdrawn
     * @throws tw.filingzone.submission.model.NotReady if a mandatory part is missing
     * @throws tw.filingzone.submission.model.NoLevel if the firm has no level on the reference date
     * @throws FiledMeanwhile if a colleague has submitted that number
     */
    @Requires(Permission.SUBMIT_FILING)
    public long submit(long filingId, int number) {
        registers.hold(firm());
        Filing filing = filings.locked(filingId, firm());
        if (number != filing.nextNumber()) {
            return repeated(filingId, number);
        }
        FilingVersion version = freezing.freeze(filing, current.caller(), clock.time());
        audit.done(new AuditedAction(
                "SubmitFiling", "filing:" + filingId, version.receiptNumber() + " " + version.sha256()));
        return version.id();
    }

    private long repeated(long filingId, int number) {
        FilingVersion version = filings.version(filingId, number).orElseThrow(NotFound::new);
        if (!version.submittedBy().equals(current.username())) {
            throw new FiledMeanwhile(version);
        }
        return version.id();
    }

    private FilingOverview overview(FilingRow filing, List<FilingRow> open, SubmissionTime time) {
        Instant now = time.ofRecord();
        LocalDate today = TaipeiTime.day(now);
        WindowTerms terms = filings.terms(filing.windowId());
        LocalDate on = terms.referenceDate(now);
        FiledItems filed = filings.filed(firm());
        Holdings holdings = registers.read(firm(), terms.items(), on, filed);
        int days = calendar.calendar().businessDays(today, TaipeiTime.day(filing.lastMoment()));
        return new FilingOverview(
                filing,
                terms,
                open,
                standing.of(holdings, terms.items(), on),
                holdings.blockersOn(on),
                registers.changedSince(filing, firm(), terms.items()),
                filed.outcomes(filing.id()),
                time.rule(),
                now,
                days);
    }

    private long firm() {
        return current.caller().firmId();
    }
}
