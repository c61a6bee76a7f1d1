package tw.filingzone.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Work that the clock starts on every node and that one of them does: the first that writes the moment down. The others
 * wait for the end of its transaction; if it fails or its node dies, the next of them does the work.
 */
@ApplicationScoped
public class TimedWork {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Whether the work is this node's to do, in this transaction.
     *
     * @param name as it stands in the table timed_work
     * @param each how often the work is done: once each minute, hour or day, in UTC
     * @throws IllegalArgumentException if the table has no such work
     */
    public boolean isOurs(String name, ChronoUnit each) {
        long moment = clock.instant().truncatedTo(each).toEpochMilli();
        boolean ours =
                entities.createNativeQuery("update timed_work set done_for = ?1 where name = ?2 and done_for <> ?1")
                                .setParameter(1, moment)
                                .setParameter(2, name)
                                .executeUpdate()
                        == 1;
        if (!ours) {
            requireKnown(name);
        }
        return ours;
    }

    /** Work without a row would never be done, and nobody would notice. */
    private void requireKnown(String name) {
        if (entities.createNativeQuery("select done_for from timed_work where name = ?1")
                .setParameter(1, name)
                .getResultList()
                .isEmpty()) {
            throw new IllegalArgumentException("timed_work has no row " + name);
        }
    }
}
