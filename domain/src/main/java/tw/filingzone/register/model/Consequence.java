package tw.filingzone.register.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.AlternativeResult;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Part;
import tw.filingzone.rule.model.PartCount;

/**
 * What a deactivation would do.
 *
 * @param going what people call the other records that go with it
 * @param effects the counts that change
 */
public record Consequence(List<String> going, List<Effect> effects) implements Serializable {

    public Consequence {
        going = List.copyOf(going);
        effects = List.copyOf(effects);
    }

    /**
     * A count that changes.
     *
     * @param level the firm's level, 1 to 4
     * @param after how many count then
     * @param outcome what becomes of the item
     */
    public record Effect(FilingItem item, Part part, int level, int required, int before, int after, Outcome outcome)
            implements Serializable {}

    /** Whether an item whose counts change is not met then. */
    public boolean isHarmful() {
        return effects.stream().anyMatch(effect -> effect.outcome() == Outcome.NOT_MET);
    }

    /** Compares what the rule book says before and after. */
    public static Consequence between(Assessment before, Assessment after, List<String> going) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < before.items().size(); i++) {
            ItemAssessment then = after.items().get(i);
            Map<Part, PartCount> counts = counts(then);
            counts(before.items().get(i)).forEach((part, was) -> {
                PartCount is = counts.get(part);
                if (is.counted() != was.counted()) {
                    effects.add(new Effect(
                            then.item(),
                            part,
                            after.level().number(),
                            is.required(),
                            was.counted(),
                            is.counted(),
                            then.outcome()));
                }
            });
        }
        return new Consequence(going, effects);
    }

    /** The counts by part; where alternatives ask for different numbers of one part, that of the first. */
    private static Map<Part, PartCount> counts(ItemAssessment item) {
        Map<Part, PartCount> counts = new LinkedHashMap<>();
        item.alternatives().stream()
                .map(AlternativeResult::parts)
                .flatMap(List::stream)
                .forEach(count -> counts.putIfAbsent(count.part(), count));
        return counts;
    }
}
