package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database holds of the filings of a while, read without the application. */
final class StoredFilings {

    private static final int ITEMS = 5;
    private static final int PIECE = 100;
    private static final Pattern DIGEST = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    private final Connection database;
    private final Instant since;

    StoredFilings(Connection database, Instant since) {
        this.database = database;
        this.since = since;
    }

    /** Fails unless everything that firms were told of is there, and nothing is there in part or twice. */
    void require(Ledger ledger) throws SQLException {
        Set<String> files = new HashSet<>(texts("select sha256 from stored_file"));
        Map<Long, Receipt> stored = new TreeMap<>();
        Set<String> named = new HashSet<>();
        try (Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.setFetchSize(PIECE);
            try (ResultSet versions =
                    statement.executeQuery("select id, receipt_number, sha256, content from filing_version where"
                            + " submitted_at >= " + since.toEpochMilli())) {
                while (versions.next()) {
                    stored.put(
                            versions.getLong(1),
                            new Receipt(versions.getLong(1), versions.getString(2), versions.getString(3)));
                    Matcher digests = DIGEST.matcher(versions.getString(4));
                    while (digests.find()) {
                        named.add(digests.group(1));
                    }
                }
            }
            database.commit();
            database.setAutoCommit(true);
        }
        assertThat(stored.keySet()).as("versions that firms know of").isEqualTo(new HashSet<>(ledger.versions()));
        assertThat(stored.values()).as("receipts").containsAll(ledger.receipts());
        assertThat(files).as("files that firms were told of").containsAll(ledger.files());
        assertThat(named).as("files that filings name").isNotEmpty().isSubsetOf(files);
        requireWhole(stored.size());
    }

    private void requireWhole(int versions) throws SQLException {
        String ofWhile =
                " join filing_version v on v.id = f.filing_version_id and v.submitted_at >= " + since.toEpochMilli();
        assertThat(number("select count(*) from filing_fact f" + ofWhile))
                .as("facts")
                .isEqualTo((long) ITEMS * versions);
        assertThat(number("select count(*) from (select f.filing_version_id from filing_fact f" + ofWhile
                        + " group by f.filing_version_id having count(distinct f.item) <> " + ITEMS + ") x"))
                .as("versions without all items")
                .isZero();
        assertThat(number("select count(*) from audit_entry where action = 'SubmitFiling' and occurred_at >= "
                        + since.toEpochMilli() + " and result = 'DONE'"))
                .as("lines of the audit trail")
                .isEqualTo(versions);
        assertThat(number("select count(*) from filing g where g.versions <> (select count(*) from filing_version v"
                        + " where v.filing_id = g.id) or g.versions <> (select coalesce(max(v.version_number), 0)"
                        + " from filing_version v where v.filing_id = g.id)"))
                .as("filings with gaps")
                .isZero();
        assertThat(number("select count(*) from filing g join filing_version v on v.id = g.latest_version_id"
                        + " where v.version_number <> g.versions"))
                .as("filings whose latest version is not the last")
                .isZero();
        assertThat(number("select count(*) from stored_file f where f.byte_size <> (select coalesce(sum("
                        + (isPostgres() ? "octet_length(c.content)" : "length(c.content)")
                        + "), 0) from file_chunk c where c.file_id = f.id)"))
                .as("files without all their pieces")
                .isZero();
    }

    private boolean isPostgres() throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
