package tw.filingzone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        LOG.info(() ->
                firms + " firms after " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        return data;
    }

    /** The settings of a zone on it. */
    Map<String, String> settings() {
        return new HashMap<>(Map.of("ZONE_DEMO", "true", "ZONE_DB_URL", url));
    }

    /** The accounts of those who can file for a firm that has filed before. */
    List<String> filers() throws SQLException {
        return texts(FILERS);
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
