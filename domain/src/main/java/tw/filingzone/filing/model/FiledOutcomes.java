package tw.filingzone.filing.model;

import java.util.List;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;

/**
 * What the latest version of a filing came to, item by item. It stands on the filing as one text, so that all firms of a
 * window are counted from one index, without their versions and facts.
 *
 * @param text such as {@code ;POLICY:MET;ISMS:NOT_MET;}
 */
public record FiledOutcomes(String text) {

    private static final String END = ";";

    static FiledOutcomes of(List<ItemAssessment> items) {
        return new FiledOutcomes(items.stream()
                .map(each -> each.item() + ":" + each.outcome() + END)
                .collect(Collectors.joining("", END, "")));
    }

    /** Whether an item has an outcome. */
    public boolean has(FilingItem item, Outcome outcome) {
        return text.contains(END + item + ":" + outcome + END);
    }

    /** Whether any item has an outcome. */
    public boolean has(Outcome outcome) {
        return text.contains(":" + outcome + END);
    }

    /** Whether no item fails; see {@link tw.filingzone.rule.model.Assessment#isFulfilled}. */
    public boolean isFulfilled() {
        return !has(Outcome.NOT_MET);
    }
}
