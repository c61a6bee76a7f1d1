package tw.filingzone.identity.model;

/**
 * A firm that has just been added.
 *
 * @param password the one-time password of its first administrator
 */
public record AddedFirm(long firmId, IssuedPassword password) {}
