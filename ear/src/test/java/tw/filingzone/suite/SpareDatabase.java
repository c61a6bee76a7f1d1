package tw.filingzone.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A database of the kind that the suite runs on, with nothing in it yet; and the suite's own, as a script finds it. */
public final class SpareDatabase {

    private static final String DATA = "zone";
    private static final String NAME = "spare";
    private static final String KEY = "identity-numbers.key";
    private static final String DAMAGE = "update file_chunk set content = %s where chunk_number = 0 and file_id ="
            + " (select min(id) from stored_file)";

    private final Path backups;
    private final Path data;
    private final String url;

    private SpareDatabase(Path directory, String url) {
        this.backups = directory.resolve("backups");
        this.data = directory.resolve(DATA);
        this.url = url;
    }

    /** Removes it from its disk, before that goes; the embedded one goes with the disk. */
    public void remove() {
        if (PostgresServer.isUsed()) {
            PostgresServer.remove(NAME);
        }
    }

    /** Whether this computer has what the scripts need. */
    public static boolean canBeRestored() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(Path::of)
                .anyMatch(path -> Files.isExecutable(path.resolve(PostgresServer.isUsed() ? "pg_dump" : "curl")));
    }

    public static SpareDatabase in(Path directory) {
        return new SpareDatabase(
                directory,
                PostgresServer.isUsed()
                        ? PostgresServer.emptyDatabase(NAME)
                        : "jdbc:derby:" + directory.resolve(DATA).resolve("database"));
    }

    /** A database on a disk of its own. */
    public static SpareDatabase on(Path disk) throws IOException {
        Path files = Files.createDirectory(disk.resolve("files"));
        return PostgresServer.isUsed() ? new SpareDatabase(disk, PostgresServer.emptyDatabase(NAME, files)) : in(disk);
    }

    /** Gives it the key of the suite's zone, which a backup does not hold. */
    public SpareDatabase withKey() throws IOException {
        if (!PostgresServer.isUsed()) {
            Path server = Path.of(System.getProperty("zone.server.base"), "data");
            Files.copy(server.resolve(KEY), Files.createDirectories(data).resolve(KEY));
        }
        return this;
    }

    /** The operator's settings of the zone that runs. */
    public Map<String, String> source() {
        return Map.of("ZONE_PORT", "9080", "ZONE_BACKUP", backups.toString(), "ZONE_BACKUP_KEEP", "2");
    }

    /** The operator's settings of a zone on this database. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("ZONE_DATA", data.toString(), "ZONE_DEMO", "true"));
        if (PostgresServer.isUsed()) {
            settings.put("ZONE_DB_URL", url);
        }
        return settings;
    }

    /** Changes a stored file, as only whoever owns the schema can. */
    public void damage() throws SQLException {
        asOwner(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.executeUpdate(DAMAGE.formatted(PostgresServer.isUsed() ? "'\\x00'" : "cast(X'00' as blob)"));
            }
        });
    }

    /** Works with the database as whoever owns the schema can; the embedded one must not be in use. */
    public void asOwner(Work work) throws SQLException {
        boolean derby = !PostgresServer.isUsed();
        try (Connection owner = derby
                ? DriverManager.getConnection(url, "zone", "zone")
                : DriverManager.getConnection(
                        url, System.getenv("ZONE_DB_OWNER"), System.getenv("ZONE_DB_OWNER_PASSWORD"))) {
            work.with(owner);
        }
        if (derby) {
            close();
        }
    }

    /** What is done with a connection. */
    public interface Work {
        void with(Connection owner) throws SQLException;
    }

    /** Lets go of the embedded database, which one program at a time can open. */
    private void close() {
        try {
            DriverManager.getConnection(url + ";shutdown=true", "zone", "zone").close();
        } catch (SQLException closed) {
            // Derby says so
        }
    }
}
