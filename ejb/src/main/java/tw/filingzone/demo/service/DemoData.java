package tw.filingzone.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Setting;

/**
 * Fills an empty database for a demonstration when {@code zone.demo} is on. A database that already holds a firm or an
 * account is never touched: fictitious data must not mix with real data. Of several nodes that start together one fills.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp stamp;

    @Inject
    private DemoFirms firms;

    @Inject
    private DemoRegisters registers;

    @Inject
    private DemoHistory history;

    @Inject
    private DemoFilings filings;

    @PostConstruct
    void seed() {
        if (!Setting.DEMO.isOn() || !isEmpty()) {
            return;
        }
        stamp.change();
        if (!isEmpty()) {
            return;
        }
        int count = firms.seed();
        registers.seed(count);
        history.backdate();
        filings.seed();
        LOG.log(Level.INFO, "Demonstration data: {0} fictitious firms", count);
    }

    private boolean isEmpty() {
        return Stream.of("select f.id from Firm f", "select a.id from Account a")
                .allMatch(query -> entities.createQuery(query, Long.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }
}
