package tw.filingzone.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema up to date before anything else runs. The schema comes from db/migration and from nowhere else;
 * types that differ between the databases are placeholders.
 *
 * <p>With {@code zone.db.owner} set, the migrations run as the schema's owner, who then grants the application's role
 * what it needs on the tables and no more: see db/postgresql.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());
    private static final Map<String, String> DERBY = Map.of("text", "CLOB(1G)", "bytes", "BLOB(1M)");
    private static final Map<String, String> POSTGRESQL = Map.of("text", "TEXT", "bytes", "BYTEA");

    private static final int ATTEMPTS = 60;
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private MigrationInfo schema;

    @PostConstruct
    void migrate() {
        awaitDatabase();
        Map<String, String> words = new HashMap<>(isEmbedded() ? DERBY : POSTGRESQL);
        FluentConfiguration flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(new MigrationSource(database, isEmbedded()))
                .locations("classpath:db/migration");
        Setting.DB_OWNER.value().ifPresent(owner -> {
            words.put("role", told(DatabaseMetaData::getUserName));
            flyway.locations("classpath:db/migration", "classpath:db/postgresql");
        });
        Flyway migration = flyway.placeholders(words).load();
        int executed = migration.migrate().migrationsExecuted;
        schema = migration.info().current();
        LOG.log(Level.INFO, "Database schema at version {0}, {1} migrations run", new Object[] {version(), executed});
    }

    /** After a loss of power the database may need longer than the zone to be there. */
    private void awaitDatabase() {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try (Connection there = database.getConnection()) {
                return;
            } catch (SQLException notYet) {
                LOG.log(Level.WARNING, "the database cannot be reached yet: {0}", notYet.getMessage());
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }

    /** The version of the schema that this application works with. */
    public String version() {
        return schema.getVersion().toString();
    }

    /** The number of the last migration that this application knows, in the order in which they ran. */
    public int rank() {
        return schema.getInstalledRank();
    }

    /** Whether the database is the embedded default. */
    public boolean isEmbedded() {
        return told(DatabaseMetaData::getDatabaseProductName).contains("Derby");
    }

    /** What the database says of itself to the application's own role. */
    private String told(Question question) {
        try (Connection connection = database.getConnection()) {
            return question.of(connection.getMetaData());
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }

    private interface Question {
        String of(DatabaseMetaData database) throws SQLException;
    }
}
