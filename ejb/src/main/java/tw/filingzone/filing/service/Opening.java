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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.kernel.service.TimedWork;

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

    @Inject
    private Windows windows;

    @Inject
    private Obligations obligations;

    @Inject
    private TimedWork work;

    @Inject
    private Clock clock;

    /** At the start of the server and every minute, by one node. */
    @PostConstruct
    @PermitAll
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void tick() {
        if (work.isOurs("opening", ChronoUnit.MINUTES)) {
            openWhatIsDue();
        }
    }

    /** What exists already is left as it is. */
    @PermitAll
    public void openWhatIsDue() {
        windows.planRegular();
        windows.open(clock.instant()).forEach(obligations::openFor);
    }
}
