package tw.filingzone.identity.model;

import java.time.LocalDate;

/** A level of a firm as its history shows it. */
public record FirmLevelRow(Long id, SecurityLevel level, LocalDate validFrom, String reason, LevelStanding standing) {}
