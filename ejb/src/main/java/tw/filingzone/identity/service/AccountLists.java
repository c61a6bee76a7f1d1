package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.AccountState;
import tw.filingzone.identity.model.Role;
import tw.filingzone.kernel.model.Flags;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** Accounts as rows, with their roles and states. */
@ApplicationScoped
class AccountLists {

    private static final String ROW = """
            select new tw.filingzone.identity.model.AccountRow(
                   a.id, a.username, a.displayName, a.lastSignInAt, a.oneTimeUntil, a.lockedUntil, a.disabledAt,
                   %s)
            """.formatted(Flags.jpql(Role.class, "Account.roles", "a"));
    private static final String FROM = "from Account a left join a.firm f";
    private static final String NAMED =
            "(lower(a.username) like :text escape '\\' or lower(a.displayName) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("username", "a.username", "name", "a.displayName", "signedIn", "a.lastSignInAt");
    private static final String OPEN = "a.disabledAt is null and (a.lockedUntil is null or a.lockedUntil <= :now)";
    private static final Map<AccountState, String> STATES = Map.of(
            AccountState.ACTIVE, OPEN + " and a.oneTimeUntil is null",
            AccountState.ONE_TIME_PASSWORD, OPEN + " and a.oneTimeUntil > :now",
            AccountState.EXPIRED, OPEN + " and a.oneTimeUntil <= :now",
            AccountState.LOCKED, "a.disabledAt is null and a.lockedUntil > :now",
            AccountState.DISABLED, "a.disabledAt <= :now");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * A page of accounts, sorted by username, name or signedIn.
     *
     * @param firmId the firm, or null for the accounts of the exchange and the authority
     */
    Slice<AccountRow> of(Long firmId, AccountFilter filter, PageRequest request) {
        Instant now = clock.instant();
        ListQuery query = new ListQuery(entities, FROM)
                .containing(NAMED, "text", filter.text())
                .where(":role member of a.roles", "role", filter.role());
        if (firmId == null) {
            query.where("f.id is null");
        } else {
            query.where("f.id = :firm", "firm", firmId);
        }
        if (filter.state() != null) {
            query.where(STATES.get(filter.state()), "now", now);
        }
        Slice<AccountRow> slice = query.slice(AccountRow.class, ROW, "select count(a)", SORTS, "a.username", request);
        return new Slice<>(slice.rows().stream().map(row -> row.at(now)).toList(), slice.total(), slice.request());
    }
}
