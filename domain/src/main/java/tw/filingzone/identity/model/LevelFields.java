package tw.filingzone.identity.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What the exchange types for a firm's level.
 *
 * @param validFrom the first day on which the level governs
 * @param reason why, such as the letter's number and date
 */
public record LevelFields(SecurityLevel level, LocalDate validFrom, String reason) {

    public static final int LONGEST_REASON = 400;

    /**
     * @param latest the first day of the latest level, which this one must come after; null for a new firm
     */
    public FieldCheck check(FieldCheck check, LocalDate latest) {
        return check.present("level", level)
                .present("validFrom", validFrom)
                .require(
                        validFrom == null || latest == null || validFrom.isAfter(latest),
                        "validFrom",
                        MessageKey.of("identity.error.levelDate", latest == null ? "" : latest))
                .text("reason", reason, LONGEST_REASON);
    }

    /** The decision, once the fields have been checked. */
    public LevelAssignment assignment() {
        return new LevelAssignment(level, validFrom, reason.strip());
    }
}
