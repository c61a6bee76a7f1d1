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

    /** Gives an account a new one-time password; {@link IssuedPassword#of} hands it out. */
    String give(Account account) {
        String password = ReadableSecret.password();
        account.issueOneTimePassword(hashes.generate(password.toCharArray()), clock.instant());
        return password;
    }
}
