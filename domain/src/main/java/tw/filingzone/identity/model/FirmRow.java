package tw.filingzone.identity.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FirmCode;

/**
 * A firm as lists show it.
 *
 * @param level the level in force today, or null
 * @param levelSince the first day of that level, or null
 * @param fictitious whether the firm is made up
 */
public record FirmRow(
        Long id, FirmCode code, String name, SecurityLevel level, LocalDate levelSince, boolean fictitious) {}
