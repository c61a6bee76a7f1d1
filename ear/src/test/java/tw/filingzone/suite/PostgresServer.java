package tw.filingzone.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server for the suite, if the build asks for one by its port; set up by the script that operators
 * run, before the application's server starts, and gone with the suite.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path SETUP = Path.of("src/server/postgresql/create-database.sql");
    private static final Duration ARCHIVED = Duration.ofSeconds(30);
    private static final Path ARCHIVE = Path.of("src/server/backup/archive-log.sh");
    private static final String ADMINISTRATOR = "postgres";
    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private static final Integer PORT = Integer.getInteger("zone.database.port");

    private static Path data;
    private static EmbeddedPostgres server;

    private PostgresServer() {}

    /** Whether the suite runs on PostgreSQL. */
    public static boolean isUsed() {
        return PORT != null;
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

    /** Does in such a database what only a superuser may. */
    public static void runIn(String name, String... statements) throws SQLException {
        try (Connection connection = server.getDatabase(ADMINISTRATOR, name).getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
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
            server = serve(data, PORT);
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
        server = serve(data, PORT);
    }

    /** Has the server archive its log into a directory, until {@link #archiveNoMore}. */
    public static void archiveTo(Path directory) throws IOException, SQLException {
        run(
                "ALTER SYSTEM SET archive_mode = on",
                "ALTER SYSTEM SET archive_command = 'sh %s \"%%p\" %s/\"%%f\"'"
                        .formatted(ARCHIVE.toAbsolutePath(), directory));
        crash();
        startAgain();
    }

    /** Archives no more. */
    public static void archiveNoMore() throws IOException, SQLException {
        run("ALTER SYSTEM RESET ALL");
        crash();
        startAgain();
    }

    /** Hands over the log as far as it is written, as after each 16 MB of it; the file in the archive. */
    public static Path finishLog(Path archive) throws SQLException {
        String last = answer("SELECT pg_walfile_name(pg_switch_wal())");
        Instant end = Instant.now().plus(ARCHIVED);
        while (!Files.exists(archive.resolve(last))) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not archived: " + last);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return archive.resolve(last);
    }

    /** What time the server says it is, with its zone. */
    public static String time() throws SQLException {
        return answer("SELECT clock_timestamp()");
    }

    /** What PostgreSQL's own programs have to know of the server. */
    public static Map<String, String> address() {
        return Map.of("PGHOST", "127.0.0.1", "PGPORT", PORT.toString(), "PGUSER", ADMINISTRATOR);
    }

    /**
     * A second server on what has been restored, ready when all of it is there.
     *
     * @param url of a database on the suite's server; the same database on the second one
     */
    public static Restored restored(Path directory, String url) throws IOException, SQLException {
        EmbeddedPostgres second = serve(directory, PORT + 1);
        try (Connection connection =
                second.getDatabase(ADMINISTRATOR, ADMINISTRATOR).getConnection()) {
            while ("t".equals(answer(connection, "SELECT pg_is_in_recovery()"))) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        return new Restored(second, url.replace(":" + PORT + "/", ":" + (PORT + 1) + "/"));
    }

    /**
     * A second server.
     *
     * @param url of the database on it that was asked for
     */
    public record Restored(EmbeddedPostgres server, String url) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            server.close();
        }
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
    private static EmbeddedPostgres serve(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
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

    private static String answer(String query) throws SQLException {
        try (Connection connection =
                server.getDatabase(ADMINISTRATOR, ADMINISTRATOR).getConnection()) {
            return answer(connection, query);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(String... statements) throws SQLException {
        runIn(ADMINISTRATOR, statements);
    }
}
