package tw.filingzone.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.filingzone.calendar.model.WindowTerms;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.rule.model.Assessment;

/**
 * A filing as it stands now: what the rule book says of the registers, and what keeps it from being submitted.
 *
 * @param terms what its window asks
 * @param open all filings that are open now, this one among them
 * @param changedSince how many records have changed since the latest version was filed
 * @param now the instant for which it was judged
 * @param businessDaysLeft business days up to the last day in time, today included
 */
public record FilingOverview(
        FilingRow filing,
        WindowTerms terms,
        List<FilingRow> open,
        Assessment assessment,
        List<Blocker> blockers,
        int changedSince,
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

    /** Whether today's registers say something else than the latest version does. */
    public boolean isOutdated() {
        return filing.isSubmitted() && (changedSince > 0 || filing.fulfilled() != assessment.isFulfilled());
    }

    /** Whether the firm has filed and need not file again. */
    public boolean isSettled() {
        return filing.isSubmitted() && filing.fulfilled() && !isOutdated();
    }

    /** What stands between the firm and a settled filing; nothing before the first version. */
    public List<MessageKey> reservations() {
        List<MessageKey> reservations = new ArrayList<>();
        if (filing.isSubmitted() && !filing.fulfilled()) {
            reservations.add(MessageKey.of("submission.home.filedNotMet", filing.number()));
        }
        if (changedSince > 0) {
            reservations.add(MessageKey.of("submission.home.changed", changedSince));
        }
        if (isOutdated()) {
            reservations.add(MessageKey.of("submission.home.outdated"));
        }
        return reservations;
    }

    public boolean isPastDue() {
        return filing.isPastDue(now);
    }
}
