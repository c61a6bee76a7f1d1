package tw.filingzone.identity.model;

/**
 * Adds a firm with its first level and its first administrator.
 *
 * @param administrator without roles: the first account is the firm's administrator
 */
public record AddFirm(FirmFields firm, LevelFields level, AccountFields administrator) {}
