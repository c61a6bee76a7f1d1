package tw.filingzone.identity.model;

import java.time.Instant;

/**
 * A one-time password in the moment in which it is handed out: the only time it is known.
 *
 * @param password in clear; never stored, logged or audited
 * @param until the first instant at which it is no longer good
 */
public record IssuedPassword(long accountId, String username, String password, Instant until) {

    /** The one-time password that a stored account has just been given. */
    public static IssuedPassword of(Account account, String password) {
        return new IssuedPassword(
                account.id(), account.username(), password, account.times().oneTimeUntil());
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "IssuedPassword[accountId=" + accountId + "]";
    }
}
