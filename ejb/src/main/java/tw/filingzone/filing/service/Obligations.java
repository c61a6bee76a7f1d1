package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.identity.model.Firm;

/** Gives firms their filings: what a firm owes is a row from the opening on. */
@ApplicationScoped
public class Obligations {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Windows windows;

    /**
     * Gives every firm that a window concerns its filing, unless it has one. Goes batch by batch and forgets each when
     * it is written, so that ten thousand firms need no more memory than five hundred.
     */
    public void openFor(FilingWindow window) {
        List<Long> without = entities.createQuery("""
                        select f.id from Firm f
                         where not exists (select x.id from Filing x where x.window = :window and x.firm = f)
                         order by f.id
                        """, Long.class)
                .setParameter("window", window)
                .getResultStream()
                .filter(window::concerns)
                .toList();
        for (int first = 0; first < without.size(); first += BATCH) {
            write(window.id(), without.subList(first, Math.min(first + BATCH, without.size())));
        }
    }

    private void write(long windowId, List<Long> firmIds) {
        FilingWindow window = windows.get(windowId);
        entities.createQuery("select f from Firm f where f.id in :ids", Firm.class)
                .setParameter("ids", firmIds)
                .getResultList()
                .forEach(firm -> entities.persist(new Filing(firm, window)));
        entities.flush();
        entities.clear();
    }
}
