package tw.filingzone.identity.model;

import java.time.Instant;
import java.util.List;

/**
 * An account as lists show it.
 *
 * @param roles its roles, in the order of {@link Role}
 * @param state its state when it was read
 */
public record AccountRow(
        Long id, String username, String displayName, AccountTimes times, List<Role> roles, AccountState state) {

    /** As the query reads it: without roles, which are rows of their own. */
    public AccountRow(
            Long id,
            String username,
            String displayName,
            Instant lastSignInAt,
            Instant oneTimeUntil,
            Instant lockedUntil,
            Instant disabledAt) {
        this(
                id,
                username,
                displayName,
                new AccountTimes(lastSignInAt, oneTimeUntil, lockedUntil, disabledAt),
                List.of(),
                null);
    }

    /** Puts in what is the account's among these roles, and its state at an instant. */
    public AccountRow with(List<AccountRoleRow> all, Instant now) {
        List<Role> own = all.stream()
                .filter(each -> each.accountId().equals(id))
                .map(AccountRoleRow::role)
                .sorted()
                .toList();
        return new AccountRow(id, username, displayName, times, own, times.state(now));
    }
}
