package tw.filingzone.identity.model;

import java.time.Instant;

/**
 * The times of an account that tell its state; each may be null.
 *
 * @param lastSignInAt when the right password was last given
 * @param oneTimeUntil until when a one-time password is good, while no own one has been chosen
 * @param lockedUntil when a lock ends or ended
 * @param disabledAt since when the account is closed
 */
public record AccountTimes(Instant lastSignInAt, Instant oneTimeUntil, Instant lockedUntil, Instant disabledAt) {

    /** The state at an instant; what closes the account more comes first. */
    public AccountState state(Instant now) {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return AccountState.LOCKED;
        }
        if (oneTimeUntil != null) {
            return now.isBefore(oneTimeUntil) ? AccountState.ONE_TIME_PASSWORD : AccountState.EXPIRED;
        }
        return AccountState.ACTIVE;
    }
}
