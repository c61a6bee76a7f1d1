package tw.filingzone.calendar.model;

import java.io.Serializable;
import java.util.Set;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * The firms that an ad hoc window asks.
 *
 * @param levels the levels of today, where the firms are chosen by level
 * @param firmIds the firms, where they are chosen one by one
 */
public record FirmScope(Kind kind, Set<SecurityLevel> levels, Set<Long> firmIds) implements Serializable {

    /** How the firms are chosen. */
    public enum Kind {
        ALL,
        LEVELS,
        CHOSEN
    }

    public FirmScope {
        levels = Set.copyOf(levels);
        firmIds = Set.copyOf(firmIds);
    }

    void check(FieldCheck fields) {
        fields.present("scope", kind)
                .require(
                        kind != Kind.LEVELS || !levels.isEmpty(), "levels", MessageKey.of("calendar.error.chooseLevel"))
                .require(
                        kind != Kind.CHOSEN || !firmIds.isEmpty(),
                        "search",
                        MessageKey.of("calendar.error.chooseFirm"));
    }
}
