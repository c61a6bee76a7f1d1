package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AccountName;
import tw.filingzone.identity.model.Administration;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.identity.model.Role;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.service.UniqueKey;

/** The stored accounts. */
@ApplicationScoped
class Accounts {

    private static final String OF_FIRM =
            "select a.id from Account a join a.roles r where r = :role and a.firm = :firm order by a.id";
    private static final String OF_EXCHANGE =
            "select a.id from Account a join a.roles r where r = :role and a.firm is null order by a.id";

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byUsername(String typed) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", AccountName.normalise(typed))
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(String typed) {
        return byUsername(typed).isPresent();
    }

    /** Whether the zone has no account at all: it is not set up yet. */
    boolean isEmpty() {
        return entities.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields if the username is taken
     */
    Account add(Account account) {
        return UniqueKey.add(entities, account, () -> InvalidFields.of("username", AccountFields.TAKEN));
    }

    /** The account as it is now, held until the transaction ends, so that parallel attempts count one by one. */
    Account locked(Account account) {
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /**
     * An account that a caller may administer: one of the own firm, or any for the exchange.
     *
     * @throws NotFound if there is no such account for the caller
     */
    Account administeredBy(Caller caller, long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .filter(account -> caller.firm() == null
                        || account.firm() != null
                                && Objects.equals(account.firm().id(), caller.firmId()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Who else administers the side of an account. The side's administrators are held until the transaction ends, in
     * the order of their ids, so that two of them cannot take each other away at the same time.
     */
    Administration administrationOf(Account account, Caller by) {
        long others = administrators(account.firm()).stream()
                .map(id -> entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(each -> each.isAdministrator() && !each.isDisabled())
                .filter(each -> !each.id().equals(account.id()))
                .count();
        return new Administration(by.accountId(), others);
    }

    private List<Long> administrators(Firm firm) {
        TypedQuery<Long> query = entities.createQuery(firm == null ? OF_EXCHANGE : OF_FIRM, Long.class)
                .setParameter("role", firm == null ? Role.EXCHANGE_ADMINISTRATOR : Role.FIRM_ADMINISTRATOR);
        if (firm != null) {
            query.setParameter("firm", firm);
        }
        return query.getResultList();
    }
}
