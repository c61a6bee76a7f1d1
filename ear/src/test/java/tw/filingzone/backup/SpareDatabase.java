package tw.filingzone.backup;

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
import tw.filingzone.suite.PostgresServer;

/** A database of the kind that the suite runs on, with nothing in it yet; and the suite's own, as a script finds it. */
final class SpareDatabase {

    private static final String KEY = "identity-numbers.key";
    private static final String DAMAGE = "update file_chunk set content = %s where chunk_number = 0 and file_id ="
            + " (select min(id) from stored_file)";

    private final Path backups;
    private final Path data;
    private final String url;

    private SpareDatabase(Path directory, String url) {
        this.backups = directory.resolve("backups");
        this.data = directory.resolve("restored");
        this.url = url;
    }

    /** Whether this computer has what the scripts need. */
    static boolean canBeRestored() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(Path::of)
                .anyMatch(path -> Files.isExecutable(path.resolve(PostgresServer.isUsed() ? "pg_dump" : "curl")));
    }

    static SpareDatabase in(Path directory) throws IOException {
        if (PostgresServer.isUsed()) {
            return new SpareDatabase(directory, PostgresServer.emptyDatabase("drill"));
        }
        Path data = directory.resolve("restored");
        Path server = Path.of(System.getProperty("zone.server.base"), "data");
        Files.copy(server.resolve(KEY), Files.createDirectories(data).resolve(KEY));
        return new SpareDatabase(directory, "jdbc:derby:" + data.resolve("database"));
    }

    /** The operator's settings of the zone that runs. */
    Map<String, String> source() {
        return Map.of("ZONE_PORT", "9080", "ZONE_BACKUP", backups.toString(), "ZONE_BACKUP_KEEP", "2");
    }

    /** The operator's settings of a zone on this database. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("ZONE_DATA", data.toString(), "ZONE_DEMO", "true"));
        if (PostgresServer.isUsed()) {
            settings.put("ZONE_DB_URL", url);
        }
        return settings;
    }

    /** Changes a stored file, as only whoever owns the schema can. */
    void damage() throws SQLException {
        boolean derby = !PostgresServer.isUsed();
        try (Connection owner = derby
                        ? DriverManager.getConnection(url, "zone", "zone")
                        : DriverManager.getConnection(
                                url, System.getenv("ZONE_DB_OWNER"), System.getenv("ZONE_DB_OWNER_PASSWORD"));
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(DAMAGE.formatted(derby ? "cast(X'00' as blob)" : "'\\x00'"));
        }
        if (derby) {
            close();
        }
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
