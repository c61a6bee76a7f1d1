package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.FiledItems;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.service.Filings;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.service.RuleBook;
import tw.filingzone.submission.model.Blocker;
import tw.filingzone.submission.model.NoLevel;
import tw.filingzone.submission.model.NotReady;
import tw.filingzone.submission.service.Registers.Holdings;

/** Judges a firm's registers as they stand and freezes them as the next version of its filing. */
@ApplicationScoped
public class Freezing {

    @Inject
    private Registers registers;

    @Inject
    private RuleBook rules;

    @Inject
    private FrozenContent content;

    @Inject
    private Filings filings;

    /**
     * Makes the next version, in the transaction of the caller.
     *
     * @param time when it came in; the day of the time of record is the reference date unless the window fixes one
     * @throws tw.filingzone.filing.model.WindowClosed if the window is not open at the time of record
     * @throws NotReady if a mandatory part is missing
     * @throws NoLevel if the firm has no level on the reference date
     */
    public FilingVersion freeze(Filing filing, Caller caller, SubmissionTime time) {
        Instant at = time.ofRecord();
        filing.requireOpen(at);
        LocalDate on = filing.window().referenceDate(at);
        Set<FilingItem> items = filing.window().items();
        long firmId = filing.firm().id();
        FiledItems filed = filings.filed(firmId);
        Holdings holdings = registers.read(firmId, items, on, filed);
        List<Blocker> blockers = holdings.blockersOn(on);
        if (!blockers.isEmpty()) {
            throw new NotReady(blockers);
        }
        SecurityLevel level = filing.firm().levelOn(on).orElseThrow(() -> new NoLevel(on));
        Assessment assessment = Assessment.of(rules.on(on), level, items, holdings.on(on));
        return filings.add(filing.submit(
                content.of(filing, assessment, holdings, registers.evidence(firmId, items, on, filed), caller, time)));
    }
}
