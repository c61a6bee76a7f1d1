package tw.filingzone.filing.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.identity.model.Firm;

/**
 * Plans the regular windows, and gives every firm its filing when a window opens: not having filed is then a row.
 *
 * <p>Two runs may meet, as on two nodes; the database lets one of them win. A lock of the container's would only make a
 * start that takes longer than the turn of a minute fail.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migration")
public class Opening {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Windows windows;

    @Inject
    private Clock clock;

    /** At the start of the server and every minute; what exists already is left as it is. */
    @PostConstruct
    @PermitAll
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void openWhatIsDue() {
        windows.planRegular();
        windows.open(clock.instant()).forEach(this::openFor);
    }

    /** Gives every firm that a window concerns its filing, unless it has one. */
    @PermitAll
    public void openFor(FilingWindow window) {
        List<Firm> without = entities.createQuery("""
                        select f from Firm f
                         where not exists (select x.id from Filing x where x.window = :window and x.firm = f)
                        """, Firm.class)
                .setParameter("window", window)
                .getResultList();
        without.stream()
                .filter(firm -> window.concerns(firm.id()))
                .forEach(firm -> entities.persist(new Filing(firm, window)));
    }
}
