package tw.filingzone.submission.model;

import java.time.Instant;
import java.util.List;
import tw.filingzone.calendar.model.WindowTerms;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.rule.model.Assessment;

/**
 * A filing as it stands now: what the rule book says of the registers, and what keeps it from being submitted.
 *
 * @param terms what its window asks
 * @param open all filings that are open now, this one among them
 * @param now the instant for which it was judged
 * @param businessDaysLeft business days up to the last day in time, today included
 */
public record FilingOverview(
        FilingRow filing,
        WindowTerms terms,
        List<FilingRow> open,
        Assessment assessment,
        List<Blocker> blockers,
        Instant now,
        int businessDaysLeft) {

    public FilingOverview {
        open = List.copyOf(open);
        blockers = List.copyOf(blockers);
    }

    /** Whether it can be submitted: the window is open and nothing blocks. An item that is not met does not block. */
    public boolean isReady() {
        return blockers.isEmpty() && filing.isOpen(now);
    }

    public boolean isPastDue() {
        return filing.isPastDue(now);
    }
}
