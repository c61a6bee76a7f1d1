package tw.filingzone.monitoring.model;

import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Shortfall;

/**
 * One requirement's result in one version.
 *
 * @param lacking what is missing, in the stored form of {@link Shortfall}, or null
 */
public record FactRow(Long versionId, FilingItem item, Outcome outcome, int required, int counted, String lacking) {

    /** What is missing, in words; empty unless the requirement is not met. */
    public List<MessageKey> reasons() {
        return Shortfall.parse(lacking).parts().stream()
                .map(each -> MessageKey.of("monitoring.lacking", MessageKey.of("rule", each.part()), each.number()))
                .toList();
    }
}
