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
import tw.filingzone.kernel.service.Migration;
import tw.filingzone.kernel.service.Setting;

/**
 * Fills an empty embedded database for a demonstration when {@code zone.demo} is on. A database that already holds a
 * firm, or one of another product, is never touched: fictitious data must not mix with real data.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Migration migration;

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
        if (!migration.isEmbedded()) {
            LOG.warning("zone.demo is ignored: demonstration data is for the embedded database only");
            return;
        }
        int count = firms.seed();
        registers.seed(count);
        history.backdate();
        filings.seed();
        LOG.log(Level.INFO, "Demonstration data: {0} fictitious firms", count);
    }

    private boolean isEmpty() {
        return entities.createQuery("select f.id from Firm f", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
