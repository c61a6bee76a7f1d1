package tw.filingzone.health.model;

import java.util.Comparator;
import java.util.List;

/**
 * Whether a node can serve requests now.
 *
 * @param checks what was looked at; copied
 */
public record Health(List<HealthCheck> checks) {

    public Health {
        checks = List.copyOf(checks);
    }

    /** The worst of all checks; good if there are none. */
    public HealthState state() {
        return checks.stream()
                .map(HealthCheck::state)
                .max(Comparator.naturalOrder())
                .orElse(HealthState.UP);
    }
}
