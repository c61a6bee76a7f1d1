package tw.filingzone.health.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tw.filingzone.health.model.Health;
import tw.filingzone.health.model.HealthCheck;
import tw.filingzone.health.model.HealthState;
import tw.filingzone.kernel.service.Migration;
import tw.filingzone.kernel.service.Setting;

/**
 * Whether this node can serve requests: a load balancer asks every second, so it reads one row and asks nothing of
 * anybody else. It answers within the time that the pool waits for a connection.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    /** A file of this name in the zone's directory sends users elsewhere before the node stops. */
    static final String DRAINING = "draining";

    private static final String STATE =
            "select current_timestamp, (select max(\"installed_rank\") from \"flyway_schema_history\") from reference_data";

    private static final int QUERY_SECONDS = 2;
    private static final long STANDARD_SKEW_SECONDS = 10;
    private static final long LOW_MEGABYTES = 500;
    private static final long MEGABYTE = 1024 * 1024;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Pulse pulse;

    @Inject
    private Migration migration;

    @Inject
    private Clock clock;

    /** Never throws for what it finds. */
    @PermitAll
    public Health look() {
        List<HealthCheck> checks = new ArrayList<>(database());
        checks.add(disk());
        checks.add(service());
        return new Health(checks);
    }

    private List<HealthCheck> database() {
        if (!pulse.isBeating()) {
            return List.of(new HealthCheck("database", HealthState.DOWN, "does not answer"));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(QUERY_SECONDS);
            Instant before = clock.instant();
            try (ResultSet found = statement.executeQuery(STATE)) {
                found.next();
                return List.of(clock(before, found.getTimestamp(1).toInstant()), schema(found.getInt(2)));
            }
        } catch (SQLException unreachable) {
            return List.of(new HealthCheck("database", HealthState.DOWN, "SQL state " + unreachable.getSQLState()));
        }
    }

    /** Windows open and close by this node's clock: it must be that of the other nodes, which share the database. */
    private static HealthCheck clock(Instant here, Instant there) {
        Duration skew = Duration.between(here, there).abs();
        boolean fits = skew.toSeconds() <= Setting.CLOCK_SKEW_SECONDS.number(STANDARD_SKEW_SECONDS);
        return new HealthCheck(
                "database", fits ? HealthState.UP : HealthState.DOWN, "clock differs by " + skew.toMillis() + " ms");
    }

    /** While nodes are replaced one by one, the first of the new ones has brought the schema further already. */
    private HealthCheck schema(int reached) {
        return new HealthCheck(
                "schema",
                reached > migration.rank() ? HealthState.WARN : HealthState.UP,
                "this application is of version " + migration.version());
    }

    /** A full disk stops uploads, not reading: users stay where they are, and the operator is told. */
    private static HealthCheck disk() {
        Path uploads = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            long data = Files.getFileStore(Setting.dataDirectory()).getUsableSpace() / MEGABYTE;
            long temporary = Files.getFileStore(uploads).getUsableSpace() / MEGABYTE;
            return new HealthCheck(
                    "disk",
                    Math.min(data, temporary) < LOW_MEGABYTES ? HealthState.WARN : HealthState.UP,
                    data + " MB left for data, " + temporary + " MB for uploads");
        } catch (IOException unknown) {
            return new HealthCheck("disk", HealthState.WARN, unknown.toString());
        }
    }

    private static HealthCheck service() {
        boolean draining = Files.exists(Setting.dataDirectory().resolve(DRAINING));
        return new HealthCheck(
                "service", draining ? HealthState.DOWN : HealthState.UP, draining ? "stopping" : "serving");
    }
}
