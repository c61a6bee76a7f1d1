package tw.filingzone.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A database that cannot be reached is told at once. EclipseLink would try each query again after five seconds, twice,
 * while users wait and threads pile up; the server's pool has looked at each connection before it hands it out.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class Unreachable {

    @PersistenceUnit
    private EntityManagerFactory factory;

    @PostConstruct
    void isTold() {
        DatabaseLogin login = (DatabaseLogin) factory.unwrap(Session.class).getLogin();
        login.setQueryRetryAttemptCount(0);
    }
}
