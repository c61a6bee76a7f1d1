package tw.filingzone.identity.model;

import java.time.Instant;

/**
 * A one-time password in the moment in which it is handed out: the only time it is known.
 *
 * @param password in clear; never stored, logged or audited
 * @param until the first instant at which it is no longer good
 */
public record IssuedPassword(long accountId, String username, String password, Instant until) {

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "IssuedPassword[accountId=" + accountId + "]";
    }
}
