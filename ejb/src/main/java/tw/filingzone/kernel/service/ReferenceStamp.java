package tw.filingzone.kernel.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.filingzone.kernel.model.ReferenceData;

/**
 * The state of the reference data that this request works with. A request learns it together with its caller; others
 * read it when they need it.
 */
@RequestScoped
public class ReferenceStamp {

    @PersistenceContext
    private EntityManager entities;

    private Long stamp;
    private boolean changing;

    /** Said by the statement that reads the caller. */
    public void is(long read) {
        stamp = read;
    }

    /**
     * Says that this transaction changes reference data: when it is committed, no node goes on with what it has kept.
     * Until the request ends, nothing is kept and nothing kept is used, since the transaction may yet be rolled back.
     */
    public void change() {
        entities.createQuery("update ReferenceData d set d.stamp = d.stamp + 1").executeUpdate();
        changing = true;
    }

    boolean isChanging() {
        return changing;
    }

    long number() {
        if (stamp == null) {
            stamp = entities.createQuery("select d from ReferenceData d", ReferenceData.class)
                    .getSingleResult()
                    .stamp();
        }
        return stamp;
    }
}
