package tw.filingzone.identity.model;

/**
 * The firm of a caller.
 *
 * @param level the level in force today, or null before the first assignment
 */
public record CallerFirm(long id, String code, String name, SecurityLevel level) {}
