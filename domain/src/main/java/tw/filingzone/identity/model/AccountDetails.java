package tw.filingzone.identity.model;

import java.time.Instant;
import java.util.List;

/**
 * An account as its administrator sees it.
 *
 * @param firmCode the firm's code, or null for an account of the exchange or the authority
 * @param firmName the firm's name, or null
 * @param own whether it is the account of whoever looks
 */
public record AccountDetails(
        long id,
        int version,
        String username,
        String displayName,
        String firmCode,
        String firmName,
        List<Role> roles,
        AccountTimes times,
        AccountState state,
        boolean own) {

    public static AccountDetails of(Account account, Caller caller, Instant now) {
        Firm firm = account.firm();
        return new AccountDetails(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                firm == null ? null : firm.code().value(),
                firm == null ? null : firm.name(),
                account.roles().stream().sorted().toList(),
                account.times(),
                account.times().state(now),
                account.id() == caller.accountId());
    }
}
