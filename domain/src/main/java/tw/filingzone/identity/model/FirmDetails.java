package tw.filingzone.identity.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A firm as the exchange sees it.
 *
 * @param level the level in force on the day, or null
 * @param levels every level, the latest first
 * @param administrators the firm's administrators
 */
public record FirmDetails(
        long id,
        int version,
        String code,
        String name,
        String shortName,
        boolean fictitious,
        SecurityLevel level,
        List<FirmLevelRow> levels,
        List<AccountRow> administrators) {

    public static FirmDetails of(Firm firm, List<AccountRow> administrators, LocalDate today) {
        return new FirmDetails(
                firm.id(),
                firm.version(),
                firm.code().value(),
                firm.name(),
                firm.shortName(),
                firm.isFictitious(),
                firm.levelOn(today).orElse(null),
                firm.levelsOn(today),
                administrators);
    }
}
