package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import tw.filingzone.telemetry.service.QueueSize;

/** The filings that firms owe in the windows that are open, and have not submitted yet. */
@ApplicationScoped
class MissingFilings implements QueueSize {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "missing_filings";
    }

    @Override
    public long size() {
        return entities.createQuery("""
                        select count(x) from Filing x join x.window w
                         where x.latest is null
                           and w.opensAt <= :now and w.locksAt > :now and w.withdrawnAt is null""", Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
