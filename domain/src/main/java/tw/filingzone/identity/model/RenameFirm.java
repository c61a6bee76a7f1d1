package tw.filingzone.identity.model;

/**
 * Changes a firm's names.
 *
 * @param version the state that the form was opened with
 * @param fields what they shall be; the code is left as it is
 */
public record RenameFirm(long firmId, int version, FirmFields fields) {}
