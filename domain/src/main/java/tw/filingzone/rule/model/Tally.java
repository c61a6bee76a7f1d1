package tw.filingzone.rule.model;

import java.util.List;

/**
 * What a rule counted, and what it left out with the reason.
 *
 * @param counted how many records count
 */
public record Tally(int counted, List<LeftOut> leftOut) {

    static final Tally NOTHING = new Tally(0, List.of());

    public Tally {
        leftOut = List.copyOf(leftOut);
    }

    /** Counts the facts that have no reason against them. */
    static Tally of(List<Fact> facts) {
        List<LeftOut> out = facts.stream()
                .filter(fact -> fact.objection() != null)
                .map(fact -> new LeftOut(fact.recordId(), fact.name(), fact.objection()))
                .toList();
        return new Tally(facts.size() - out.size(), out);
    }
}
