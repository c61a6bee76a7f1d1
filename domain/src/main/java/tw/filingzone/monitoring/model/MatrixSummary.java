package tw.filingzone.monitoring.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/**
 * How many of the firms of a window have which outcome in each item.
 *
 * @param notFiled how many have not filed
 */
public record MatrixSummary(List<ItemCounts> items, long notFiled) {

    /**
     * @param counts one for each outcome, in the order of the outcomes
     */
    public record ItemCounts(FilingItem item, List<OutcomeCount> counts) {}

    /**
     * @param items the items of the window
     */
    public static MatrixSummary of(List<FilingItem> items, List<OutcomeCount> counts) {
        return new MatrixSummary(
                items.stream().map(item -> counts(item, counts)).toList(),
                counts.stream()
                        .filter(count -> count.item() == null)
                        .mapToLong(OutcomeCount::firms)
                        .sum());
    }

    private static ItemCounts counts(FilingItem item, List<OutcomeCount> all) {
        return new ItemCounts(
                item,
                Arrays.stream(Outcome.values())
                        .map(outcome -> all.stream()
                                .filter(count -> count.item() == item && count.outcome() == outcome)
                                .findFirst()
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
