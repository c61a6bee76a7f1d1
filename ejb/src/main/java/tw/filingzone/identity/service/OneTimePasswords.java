package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.IssuedPassword;
import tw.filingzone.identity.model.ReadableSecret;

/** Hands out one-time passwords: drawn at random, stored as a hash, told once. */
@ApplicationScoped
class OneTimePasswords {

    @Inject
    private Accounts accounts;

    @Inject
    private Argon2PasswordHash hashes;

    @Inject
    private Clock clock;

    /** Adds an account with a one-time password. See {@link Accounts#add}. */
    IssuedPassword add(Account account) {
        String password = set(account);
        return told(accounts.add(account), password);
    }

    /** Replaces the password of an account. */
    IssuedPassword issue(Account account) {
        return told(account, set(account));
    }

    private String set(Account account) {
        String password = ReadableSecret.password();
        account.issueOneTimePassword(hashes.generate(password.toCharArray()), clock.instant());
        return password;
    }

    private static IssuedPassword told(Account account, String password) {
        return new IssuedPassword(
                account.id(), account.username(), password, account.times().oneTimeUntil());
    }
}
