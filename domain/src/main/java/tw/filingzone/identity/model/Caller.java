package tw.filingzone.identity.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;

/**
 * Who calls a use case: the account as it is at this request, so that a disabled account, a lost role or a new level
 * is in force at once.
 *
 * @param firm the firm whose data the caller may see, or null for the exchange and the authority
 * @param roles the account's roles; empty for nobody
 * @param credentials the number of the password in force; a session that began under another one has ended
 * @param mustChoosePassword whether everything but choosing a password is closed
 */
public record Caller(
        long accountId,
        String username,
        String displayName,
        CallerFirm firm,
        Set<Role> roles,
        int credentials,
        boolean mustChoosePassword) {

    /** Nobody has signed in. */
    public static final Caller NOBODY = new Caller(0, "", "", null, Set.of(), 0, false);

    /**
     * Puts a caller together.
     *
     * @param rows one row for each role of one account; none for nobody
     */
    public static Caller of(String username, List<CallerRow> rows) {
        if (rows.isEmpty()) {
            return NOBODY;
        }
        CallerRow first = rows.get(0);
        return new Caller(
                first.accountId(),
                username,
                first.displayName(),
                first.firm(),
                rows.stream().map(CallerRow::role).collect(Collectors.toUnmodifiableSet()),
                first.credentials(),
                first.oneTimeUntil() != null);
    }

    public boolean isKnown() {
        return !roles.isEmpty();
    }

    public boolean permits(Permission permission) {
        return roles.stream().anyMatch(role -> role.permits(permission))
                && (!mustChoosePassword || permission == Permission.USE_OWN_ACCOUNT);
    }

    public boolean isOf(Party party) {
        return roles.stream().anyMatch(role -> role.party() == party);
    }

    /**
     * The id of the caller's firm, by which every query of a firm's user is filtered.
     *
     * @throws NotFound if the caller has no firm
     */
    public long firmId() {
        if (firm == null) {
            throw new NotFound();
        }
        return firm.id();
    }
}
