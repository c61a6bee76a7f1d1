package tw.filingzone.rule.model;

import java.util.Set;
import tw.filingzone.kernel.model.MessageKey;

/**
 * A record of a register as the rules see it on a day.
 *
 * @param recordId the record
 * @param name what people call it
 * @param countsAs the parts as which it counts
 * @param objection why it does not count, or null if it does
 */
public record Fact(long recordId, String name, Set<Part> countsAs, MessageKey objection) {

    public Fact {
        countsAs = Set.copyOf(countsAs);
    }
}
