package tw.filingzone.identity.model;

/**
 * Which firms to list.
 *
 * @param text a part of the code or name, or null for all
 * @param level the level in force today, or null for all
 */
public record FirmFilter(String text, SecurityLevel level) {}
