package tw.filingzone.identity.model;

import java.time.Instant;
import java.util.List;
import tw.filingzone.kernel.model.Flags;

/**
 * An account as lists show it.
 *
 * @param roles its roles, in the order of {@link Role}
 * @param state its state when it was read
 */
public record AccountRow(
        Long id, String username, String displayName, AccountTimes times, List<Role> roles, AccountState state) {

    /** As the query reads it: its roles as one number, see {@link Flags}. */
    public AccountRow(
            Long id,
            String username,
            String displayName,
            Instant lastSignInAt,
            Instant oneTimeUntil,
            Instant lockedUntil,
            Instant disabledAt,
            Number roles) {
        this(
                id,
                username,
                displayName,
                new AccountTimes(lastSignInAt, oneTimeUntil, lockedUntil, disabledAt),
                Flags.values(Role.class, roles),
                null);
    }

    /** With its state at an instant. */
    public AccountRow at(Instant now) {
        return new AccountRow(id, username, displayName, times, roles, times.state(now));
    }
}
