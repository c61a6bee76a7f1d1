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
    private Argon2PasswordHash hashes;

    @Inject
    private Clock clock;

    IssuedPassword issue(Account account) {
        String password = ReadableSecret.password();
        account.issueOneTimePassword(hashes.generate(password.toCharArray()), clock.instant());
        return new IssuedPassword(
                account.id(), account.username(), password, account.times().oneTimeUntil());
    }
}
