package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A firm's registers on a day, reduced to what the rules look at.
 *
 * @param on the reference date
 * @param policies the policy statements
 */
public record RegisterState(LocalDate on, List<Fact> policies) {

    public RegisterState {
        policies = List.copyOf(policies);
    }
}
