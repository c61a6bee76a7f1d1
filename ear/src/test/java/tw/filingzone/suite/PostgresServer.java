package tw.filingzone.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server for the suite, if the build asks for one by its port; set up by the script that operators
 * run, before the application's server starts, and gone with the suite.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path SETUP = Path.of("src/server/postgresql/create-database.sql");
    private static final String ADMINISTRATOR = "postgres";
    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private static Path data;
    private static EmbeddedPostgres server;

    private PostgresServer() {}

    /** Whether the suite runs on PostgreSQL. */
    public static boolean isUsed() {
        return Integer.getInteger("zone.database.port") != null;
    }

    /** An empty database of the schema's owner, beside the suite's; its JDBC URL. */
    public static String emptyDatabase(String name) {
        try {
            run("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name + " OWNER zone_owner TEMPLATE template0");
        } catch (SQLException refused) {
            throw new IllegalStateException("no empty database", refused);
        }
        return ENVIRONMENT.get("ZONE_DB_URL").replace("/filing_zone", "/" + name);
    }

    /** An empty database whose tables are in a directory of their own. */
    static String emptyDatabase(String name, Path files) {
        String url = emptyDatabase(name);
        try {
            run("CREATE TABLESPACE " + name + " LOCATION '" + files + "'");
            run("ALTER DATABASE " + name + " SET TABLESPACE " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("no database at " + files, refused);
        }
        return url;
    }

    /** Removes such a database, and the place of its tables. */
    static void remove(String name) {
        try {
            run("DROP DATABASE " + name);
            run("DROP TABLESPACE " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("still there: " + name, refused);
        }
    }

    static PostgresServer start() {
        try {
            data = Files.createTempDirectory("zone-postgresql");
            server = serve();
            setUp();
            return new PostgresServer();
        } catch (IOException | SQLException impossible) {
            throw new IllegalStateException("no PostgreSQL for the tests", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Directories.delete(data);
    }

    /** Ends the server and all its processes in the middle of whatever they do; connections break at once. */
    public static void crash() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        server.close();
    }

    /** Starts the server on what a crash has left; returns when it answers. */
    public static void startAgain() throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        server = serve();
    }

    /**
     * The plans of all that is asked of the server while something is done. A scan of a whole table costs as much as ten
     * thousand million pages meanwhile, so that it is chosen only where no index would do.
     */
    public static List<String> plansOf(Runnable work) throws IOException, SQLException {
        run(
                "ALTER SYSTEM SET auto_explain.log_min_duration = 0",
                "ALTER SYSTEM SET enable_seqscan = off",
                "SELECT pg_reload_conf()",
                "SELECT pg_sleep(0.5)");
        Path log = data.resolve("log/postgresql.log");
        long before = Files.lines(log).count();
        try {
            work.run();
        } finally {
            run("ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()");
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.skip(before).toList();
        }
    }

    /** Durable as in use: what comes with the binaries for tests is not. */
    private static EmbeddedPostgres serve() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(Integer.getInteger("zone.database.port"))
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql.log")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static void setUp() throws IOException, SQLException {
        String script = Files.readString(SETUP).replaceAll("(?m)^--.*$", "");
        run(Stream.of(script.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toArray(String[]::new));
        password(ENVIRONMENT.get("ZONE_DB_OWNER"), ENVIRONMENT.get("ZONE_DB_OWNER_PASSWORD"));
        password(ENVIRONMENT.get("ZONE_DB_USER"), ENVIRONMENT.get("ZONE_DB_PASSWORD"));
    }

    private static void password(String role, String password) throws SQLException {
        run("ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection =
                        server.getDatabase(ADMINISTRATOR, ADMINISTRATOR).getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
