package tw.filingzone.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.submission.service.Receipts;
import tw.filingzone.submission.service.Submission;
import tw.filingzone.suite.FailingDatabase;

/** The database fails in the middle of a submission, at each place in turn: nothing is there, or all of it. */
@ArquillianTest
class SubmissionFaultsIT {

    private static final Logger LOG = Logger.getLogger(SubmissionFaultsIT.class.getName());
    private static final int FEWEST = 40;
    private static final int MOST = 2_000;

    @Inject
    private Submission submission;

    @Inject
    private Receipts receipts;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @PersistenceUnit(unitName = "zone")
    private EntityManagerFactory factory;

    private SessionProfiler usual;

    @BeforeEach
    void remember() {
        usual = session().getProfiler();
    }

    private Session session() {
        return factory.unwrap(Session.class);
    }

    @Test
    void a_submission_that_fails_anywhere_leaves_nothing_behind() throws SQLException {
        current.is(callers.named("z026.filer"));
        FilingRow filing = submission.overview().orElseThrow().filing();
        Map<String, Long> before = rows();
        int place = 1;
        while (fails(filing, place)) {
            assertEquals(before, rows(), "after a failure at place " + place);
            place++;
            assertTrue(place < MOST);
        }
        LOG.info("a submission turns to the database " + (place - 1) + " times");
        assertTrue(place > FEWEST, "places: " + place);

        Map<String, Long> after = rows();
        assertEquals(before.get("filing_version") + 1, after.get("filing_version"));
        assertEquals(before.get("audit_entry") + 1, after.get("audit_entry"));
        assertTrue(after.get("filing_fact") > before.get("filing_fact"));
        long version = submission.submit(filing.id(), filing.nextNumber());
        assertEquals(after, rows(), "a repeat adds nothing");
        assertEquals(filing.nextNumber(), receipts.details(version).content().number());
    }

    /** Submits while the database fails at a place; whether it got so far. */
    private boolean fails(FilingRow filing, int place) {
        FailingDatabase failing = new FailingDatabase(place);
        session().setProfiler(failing);
        try {
            submission.submit(filing.id(), filing.nextNumber());
            assertFalse(failing.hasFailed(), "a failure at place " + place + " was not told");
            return false;
        } catch (RuntimeException told) {
            assertTrue(failing.hasFailed(), "another failure than the one at place " + place + ": " + told);
            return true;
        } finally {
            session().setProfiler(usual);
        }
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    tables.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
