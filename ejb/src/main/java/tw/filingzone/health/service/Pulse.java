package tw.filingzone.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whether the database answers, asked every second on a connection of its own. While it does not, users are told at once:
 * whoever waited for it would only fill the server with others who wait.
 *
 * <p>A pool that is used up is no sign of it, since the connection is kept.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int LATE_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    private Thread beats;
    private Connection connection;
    private volatile boolean beating = true;
    private volatile boolean ended;

    @PostConstruct
    void begin() {
        beats = threads.newThread(this::beat);
        beats.setName("pulse of the database");
        beats.start();
    }

    @PreDestroy
    void end() {
        ended = true;
        beats.interrupt();
    }

    /** Whether the database has answered within two seconds when it was asked last. */
    public boolean isBeating() {
        return beating;
    }

    /** On a thread of its own: executors take no tasks while the server drains, and requests are still answered then. */
    private void beat() {
        while (!ended && !Thread.currentThread().isInterrupted()) {
            boolean before = beating;
            beating = answers();
            if (beating != before) {
                LOG.log(
                        beating ? Level.INFO : Level.SEVERE,
                        beating ? "the database answers again" : "the database is away");
            }
            LockSupport.parkNanos(BEAT.toNanos());
        }
        letGo();
    }

    private boolean answers() {
        try {
            if (connection == null) {
                connection = database.getConnection();
            }
            if (connection.isValid(LATE_SECONDS)) {
                return true;
            }
        } catch (SQLException | RuntimeException away) {
            LOG.log(Level.FINE, "no answer", away);
        }
        letGo();
        return false;
    }

    private void letGo() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "was broken", broken);
        }
        connection = null;
    }
}
