import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;

/**
 * Compares what a database holds with the digests that were stored with it: the bytes of every file of evidence, and the
 * text of every submission. Knows nothing of the application but its tables, so that it can stand witness against it.
 *
 * <p>Run by check.sh, which names the database by ZONE_DB_URL, ZONE_DB_USER and ZONE_DB_PASSWORD. Says on a line each what
 * differs, then how many were compared; ends with 1 if any differs.
 */
public final class CheckStored {

    private static final int PIECE = 8192;
    private static final int ROWS = 50;

    private final Connection database;
    private long compared;
    private long different;

    private CheckStored(Connection database) {
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> settings = System.getenv();
        try (Connection database = DriverManager.getConnection(
                settings.get("ZONE_DB_URL"), settings.get("ZONE_DB_USER"), settings.get("ZONE_DB_PASSWORD"))) {
            database.setAutoCommit(false);
            database.setReadOnly(true);
            CheckStored check = new CheckStored(database);
            check.files();
            check.submissions();
            database.rollback();
            System.out.println(check.compared + " files and submissions compared with their digests, "
                    + check.different + " differ");
            System.exit(check.different == 0 ? 0 : 1);
        }
    }

    private void files() throws SQLException, IOException, GeneralSecurityException {
        try (Statement statement = database.createStatement();
                PreparedStatement chunks = database.prepareStatement(
                        "select content from file_chunk where file_id = ? order by chunk_number");
                ResultSet files = piecewise(statement, "select id, sha256 from stored_file order by id")) {
            while (files.next()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                chunks.setLong(1, files.getLong(1));
                try (ResultSet chunk = chunks.executeQuery()) {
                    while (chunk.next()) {
                        read(chunk.getBinaryStream(1), digest);
                    }
                }
                compare("file " + files.getLong(1), files.getString(2), digest);
            }
        }
    }

    private void submissions() throws SQLException, GeneralSecurityException {
        try (Statement statement = database.createStatement();
                ResultSet versions =
                        piecewise(statement, "select receipt_number, sha256, content from filing_version order by id")) {
            while (versions.next()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(versions.getString(3).getBytes(StandardCharsets.UTF_8));
                compare("submission " + versions.getString(1), versions.getString(2), digest);
            }
        }
    }

    /** PostgreSQL's driver would otherwise read the whole answer into memory. */
    private static ResultSet piecewise(Statement statement, String query) throws SQLException {
        statement.setFetchSize(ROWS);
        return statement.executeQuery(query);
    }

    private static void read(InputStream content, MessageDigest digest) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
            digest.update(piece, 0, length);
        }
    }

    private void compare(String what, String stored, MessageDigest digest) {
        compared++;
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(stored)) {
            different++;
            System.out.println(what + " differs: stored sha256:" + stored + ", found sha256:" + found);
        }
    }
}
