package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A firm's registers on a day, reduced to what the rules look at.
 *
 * @param on the reference date
 * @param policies the policy statements
 * @param certificates the certificates of the information security management system
 */
public record RegisterState(LocalDate on, List<Fact> policies, List<Fact> certificates) {

    public RegisterState {
        policies = List.copyOf(policies);
        certificates = List.copyOf(certificates);
    }
}
