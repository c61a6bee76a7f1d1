package tw.filingzone.identity.model;

/**
 * Sets a firm's level from a date on.
 *
 * @param version the state of the firm that the form was opened with
 */
public record AssignLevel(long firmId, int version, LevelFields fields) {}
