package tw.filingzone.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date before anything else runs. The schema comes from db/migration and from nowhere else;
 * types that differ between the databases are placeholders.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());
    private static final Map<String, String> DERBY = Map.of("text", "CLOB(1G)", "bytes", "BLOB(1M)");
    private static final Map<String, String> POSTGRESQL = Map.of("text", "TEXT", "bytes", "BYTEA");

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @PostConstruct
    void migrate() {
        MigrateResult result = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(isEmbedded() ? DERBY : POSTGRESQL)
                .load()
                .migrate();
        LOG.log(Level.INFO, "Database schema at version {0}, {1} migrations run", new Object[] {
            result.targetSchemaVersion, result.migrationsExecuted
        });
    }

    /** Whether the database is the embedded default. */
    public boolean isEmbedded() {
        return product().contains("Derby");
    }

    private String product() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }
}
