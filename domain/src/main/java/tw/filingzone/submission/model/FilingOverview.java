package tw.filingzone.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.WindowTerms;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.TimeOfRecord;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;

/**
 * A filing as it stands now: what the rule book says of the registers, and what keeps it from being submitted.
 *
 * @param terms what its window asks
 * @param open all filings that are open now, this one among them
 * @param changedSince how many records have changed since the latest version was filed
 * @param filed the outcomes that the latest version states; empty before the first
 * @param timeOfRecord which moment of a submission counts
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
        Map<FilingItem, Outcome> filed,
        TimeOfRecord timeOfRecord,
        Instant now,
        int businessDaysLeft) {

    public FilingOverview {
        open = List.copyOf(open);
        blockers = List.copyOf(blockers);
        filed = Map.copyOf(filed);
    }

    /**
     * Whether it can be submitted: the window is open, the firm has a level and nothing blocks. An item that is not met
     * does not block.
     */
    public boolean isReady() {
        return obstacle() == null && blockers.isEmpty();
    }

    /** Why nothing can be submitted whatever the registers hold, or null. */
    public MessageKey obstacle() {
        MessageKey closed = filing.closed(now);
        return closed == null && assessment.level() == null
                ? MessageKey.of("submission.error.noLevel", assessment.on())
                : closed;
    }

    /** Whether today's registers say something else than the latest version does. */
    public boolean isOutdated() {
        return filing.isSubmitted() && (changedSince > 0 || !filed.equals(outcomes()));
    }

    private Map<FilingItem, Outcome> outcomes() {
        return assessment.items().stream().collect(Collectors.toMap(ItemAssessment::item, ItemAssessment::outcome));
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
        if (obstacle() == null && changedSince > 0) {
            reservations.add(MessageKey.of("submission.home.changed", changedSince));
        }
        if (obstacle() == null && isOutdated()) {
            reservations.add(MessageKey.of("submission.home.outdated"));
        }
        return reservations;
    }

    /** The time that is left, in words. */
    public MessageKey timeLeft() {
        if (filing.isPastDue(now)) {
            return MessageKey.of(filing.isSubmitted() ? "submission.home.pastDueAgain" : "submission.home.pastDue");
        }
        return Countdown.left(filing, now, businessDaysLeft);
    }
}
