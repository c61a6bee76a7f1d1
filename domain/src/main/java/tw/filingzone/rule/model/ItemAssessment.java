package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What the rule book says of one item of a firm.
 *
 * @param clause where the duty stands, such as CC-12000(1)
 * @param required how many records must count
 * @param counted how many do
 * @param leftOut the records that do not, each with its reason
 * @param effectiveFrom the first day of the duty, or null if it has been one since the version began
 */
public record ItemAssessment(
        FilingItem item,
        Outcome outcome,
        String clause,
        int required,
        int counted,
        List<LeftOut> leftOut,
        LocalDate effectiveFrom) {

    public ItemAssessment {
        leftOut = List.copyOf(leftOut);
    }

    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** How many more records must count. */
    public int missing() {
        return outcome == Outcome.NOT_MET ? required - counted : 0;
    }

    /** The smallest step that would fulfil the duty, or null if there is nothing to do. */
    public MessageKey nextStep() {
        return missing() == 0 ? null : MessageKey.of("rule.step." + item.name(), missing());
    }
}
