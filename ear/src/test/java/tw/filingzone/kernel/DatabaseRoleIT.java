package tw.filingzone.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On PostgreSQL the application signs in as a role that can do its work and nothing else. */
@ArquillianTest
@Tag("postgresql")
class DatabaseRoleIT {

    private static final String DENIED = "42501";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Test
    void the_server_of_the_tests_keeps_what_it_has_acknowledged() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertEquals("on", told("SHOW " + setting), setting);
        }
    }

    @Test
    void the_role_cannot_change_the_schema() {
        requireDenied("CREATE TABLE intruder (id BIGINT)");
        requireDenied("ALTER TABLE firm ADD COLUMN intruder BIGINT");
        requireDenied("DROP TABLE draft");
        requireDenied("TRUNCATE draft");
        requireDenied("DELETE FROM flyway_schema_history");
    }

    @Test
    void the_role_only_adds_to_what_was_submitted_to_files_and_to_the_audit_trail() {
        for (String table : List.of("filing_version", "filing_fact", "stored_file", "audit_entry")) {
            requireDenied("UPDATE " + table + " SET id = id");
            requireDenied("DELETE FROM " + table);
        }
        requireDenied("UPDATE file_chunk SET content = content");
        requireDenied("DELETE FROM file_chunk");
    }

    private void requireDenied(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(sql), sql);
        assertEquals(DENIED, refused.getSQLState(), sql);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String told(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery(sql)) {
            shown.next();
            return shown.getString(1);
        }
    }
}
