package tw.filingzone.monitoring.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.FiledOutcomes;
import tw.filingzone.rule.model.Outcome;

/**
 * How many of the firms of a window have which outcome in each item.
 *
 * @param notFiled how many have not filed
 */
public record MatrixSummary(List<ItemCounts> items, long notFiled) {

    /**
     * @param counts one for each outcome that firms have, in the order of the outcomes
     */
    public record ItemCounts(FilingItem item, List<OutcomeCount> counts) {}

    /**
     * @param items the items of the window
     */
    public static MatrixSummary of(List<FilingItem> items, List<FirmCount> counts) {
        return new MatrixSummary(
                items.stream().map(item -> counts(item, counts)).toList(), firms(counts, filed -> filed == null));
    }

    private static ItemCounts counts(FilingItem item, List<FirmCount> all) {
        return new ItemCounts(
                item,
                Arrays.stream(Outcome.values())
                        .map(outcome -> new OutcomeCount(
                                item, outcome, firms(all, filed -> filed != null && filed.has(item, outcome))))
                        .filter(count -> count.firms() > 0)
                        .toList());
    }

    private static long firms(List<FirmCount> counts, Predicate<FiledOutcomes> which) {
        return counts.stream()
                .filter(count -> which.test(count.filed()))
                .mapToLong(FirmCount::firms)
                .sum();
    }
}
