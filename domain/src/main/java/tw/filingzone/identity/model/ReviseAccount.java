package tw.filingzone.identity.model;

/**
 * Changes an account.
 *
 * @param version the state that the form was opened with
 * @param fields what it shall be; the username is left as it is
 */
public record ReviseAccount(long id, int version, AccountFields fields) {}
