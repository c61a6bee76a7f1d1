package tw.filingzone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.PostgresServer;

/** A database of a zone with so many firms, made of those of the demonstration; see generate.sql. */
record Data(String name, String url) {

    private static final Logger LOG = Logger.getLogger(Data.class.getName());
    private static final String ROWS = "select sum(reltuples)::bigint from pg_class where relkind = 'r'";
    private static final String FILERS =
            "select a.username from account a join account_role r on r.account_id = a.id and r.role_name = 'FILER'"
                    + " where exists (select 1 from filing f where f.firm_id = a.firm_id and f.versions > 0)"
                    + " order by a.id";

    /**
     * Makes it; no other zone may run meanwhile.
     *
     * @param name of the database
     */
    static Data of(String name, int firms) throws IOException, SQLException, InterruptedException {
        Instant begun = Instant.now();
        Data data = new Data(name, PostgresServer.emptyDatabase(name));
        FreshServer.start(data.settings()).close();
        try (InputStream script = Data.class.getResourceAsStream("/generate.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            PostgresServer.runIn(name, text.replace(":firms", Integer.toString(firms)), "VACUUM ANALYZE");
        }
        String rows = data.texts(ROWS).get(0);
        LOG.info(() -> "%d firms, %s rows, after %d s"
                .formatted(firms, rows, Duration.between(begun, Instant.now()).toSeconds()));
        return data;
    }

    /**
     * An empty database, in which a zone makes the demonstration.
     *
     * @param name of the database
     */
    static Data demo(String name) {
        return new Data(name, PostgresServer.emptyDatabase(name));
    }

    /**
     * The settings of a zone with the demonstration on the embedded database.
     *
     * @param database a directory that is not there yet
     */
    static Map<String, String> embedded(Path database) {
        return Map.of(
                "ZONE_DEMO", "true",
                "ZONE_DB_DRIVER", "derby",
                "ZONE_DB_URL", "jdbc:derby:" + database + ";create=true",
                "ZONE_DB_USER", "zone",
                "ZONE_DB_PASSWORD", "zone",
                "ZONE_DB_OWNER", "zone",
                "ZONE_DB_OWNER_PASSWORD", "zone");
    }

    /** The settings of a zone on it. */
    Map<String, String> settings() {
        return new HashMap<>(Map.of("ZONE_DEMO", "true", "ZONE_DB_URL", url));
    }

    /** The accounts of those who can file for a firm that has filed before. */
    List<String> filers() throws SQLException {
        return texts(FILERS);
    }

    /** Ends all windows that are open, as if the authority had set them so. */
    void endWindows(Instant end) throws SQLException {
        PostgresServer.runIn(
                name,
                "update filing_window set due_at = %1$d, locks_at = %1$d where locks_at > %1$d and opens_at < %1$d"
                        .formatted(end.toEpochMilli()),
                "update reference_data set stamp = stamp + 1");
    }

    long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    List<String> texts(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        url, System.getenv("ZONE_DB_OWNER"), System.getenv("ZONE_DB_OWNER_PASSWORD"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
