package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A firm's registers on a day, reduced to what the rules look at.
 *
 * @param on the reference date
 */
public record RegisterState(LocalDate on, List<Fact> facts) {

    public RegisterState {
        facts = List.copyOf(facts);
    }

    /** How many records count as one of some parts. */
    int counted(Collection<Part> parts) {
        return (int) facts.stream()
                .filter(fact -> fact.objection() == null && !Collections.disjoint(fact.countsAs(), parts))
                .count();
    }

    /** The records that would count as one of the parts, but for an objection. */
    List<LeftOut> leftOut(Collection<Part> parts) {
        return facts.stream()
                .filter(fact -> fact.objection() != null && !Collections.disjoint(fact.countsAs(), parts))
                .map(fact -> new LeftOut(fact.recordId(), fact.name(), fact.objection()))
                .toList();
    }
}
