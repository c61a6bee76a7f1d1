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
import tw.filingzone.kernel.model.NotFound;

/**
 * Signing in with a password.
 *
 * <p>Unknown names, wrong passwords and locked accounts are answered alike, after the same work, so that nobody
 * learns from outside which accounts exist.
 */
@Stateless
public class SignIn {

    private static final String ACTION = "SignIn";
    private static final String CONFIRMATION = "ConfirmPassword";
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
        if (welcome) {
            account.get().signedIn(clock.instant());
        }
        audit.claimed(
                account.map(Account::username).orElse(UNKNOWN),
                AuditedAction.of(
                        ACTION, account.map(known -> "account:" + known.id()).orElse(null)),
                welcome ? Result.DONE : Result.REFUSED);
        return welcome;
    }

    /**
     * Checks the password of somebody who has signed in already and proves again who he is, and counts the attempt: a
     * session left open is no way of guessing the password.
     */
    @PermitAll
    public boolean confirm(String username, char[] password) {
        Account account = accounts.byUsername(username).orElseThrow(NotFound::new);
        boolean right = hashes.verify(password, account.passwordHash());
        boolean confirmed = decide(accounts.locked(account), right);
        if (!confirmed) {
            audit.claimed(username, AuditedAction.of(CONFIRMATION, "account:" + account.id()), Result.REFUSED);
        }
        return confirmed;
    }

    private boolean decide(Account account, boolean right) {
        Instant now = clock.instant();
        if (!account.isOpenTo(now)) {
            return false;
        }
        if (!right) {
            account.signInFailed(now);
        }
        return right;
    }
}
