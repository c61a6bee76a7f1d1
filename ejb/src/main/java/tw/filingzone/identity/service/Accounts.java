package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountName;

/** The stored accounts. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byUsername(String typed) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", AccountName.normalise(typed))
                .getResultStream()
                .findFirst();
    }

    /** The account as it is now, held until the transaction ends, so that parallel attempts count one by one. */
    Account locked(Account account) {
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }
}
