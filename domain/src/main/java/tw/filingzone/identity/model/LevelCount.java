package tw.filingzone.identity.model;

/** How many firms have a level today. */
public record LevelCount(SecurityLevel level, long firms) {}
