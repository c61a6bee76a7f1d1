package tw.filingzone.identity.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The exchange's decision on a firm's level.
 *
 * @param validFrom the first day on which the level governs
 * @param reason why, in the exchange's words; never blank
 */
public record LevelAssignment(SecurityLevel level, LocalDate validFrom, String reason) {

    public LevelAssignment {
        Objects.requireNonNull(level);
        Objects.requireNonNull(validFrom);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a level needs a reason");
        }
    }

    /** The decision in one line for the audit trail, such as "LEVEL_2 from 2026-01-01". */
    public String said() {
        return level + " from " + validFrom;
    }
}
