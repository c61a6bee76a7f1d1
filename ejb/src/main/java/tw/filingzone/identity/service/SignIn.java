package tw.filingzone.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.filingzone.audit.model.AuditEntry.Result;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.Account;

/**
 * Signing in with a password.
 *
 * <p>Unknown names, wrong passwords and locked accounts are answered alike, after the same work, so that nobody
 * learns from outside which accounts exist.
 */
@Stateless
public class SignIn {

    private static final String ACTION = "SignIn";
    /** Written for a name that no account has: people mistake the field and type their password into it. */
    private static final String UNKNOWN = "?";

    @Inject
    private Accounts accounts;

    @Inject
    private Argon2PasswordHash hashes;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Checks a password and counts the attempt.
     *
     * @return whether the caller may come in
     */
    @PermitAll
    public boolean attempt(String typedName, char[] password) {
        Optional<Account> account = accounts.byUsername(typedName);
        boolean right =
                hashes.verify(password, account.map(Account::passwordHash).orElse(null));
        boolean welcome = account.isPresent() && decide(accounts.locked(account.get()), right);
        audit.claimed(
                account.map(Account::username).orElse(UNKNOWN),
                AuditedAction.of(
                        ACTION, account.map(known -> "account:" + known.id()).orElse(null)),
                welcome ? Result.DONE : Result.REFUSED);
        return welcome;
    }

    private boolean decide(Account account, boolean right) {
        Instant now = clock.instant();
        if (!account.isOpenTo(now)) {
            return false;
        }
        if (right) {
            account.signedIn(now);
        } else {
            account.signInFailed(now);
        }
        return right;
    }
}
