package tw.filingzone.suite;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Part of the tests' module: fills the registers of a firm until each of them has so many records. */
@WebServlet("/fill")
public class RecordFiller extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long FIRST_ID = 50_000_000;
    /** Registers of which no firm has many records, and how many of them are many. */
    private static final Set<String> RARE = Set.of("CISO", "UNIT");

    private static final int ENOUGH = 100;
    private static final Date LONG_AGO = Date.valueOf(LocalDate.of(2024, 1, 2));
    private static final Date FAR_AHEAD = Date.valueOf(LocalDate.of(2090, 1, 1));

    /** How a register's own table is filled; the parameters are the id, a date long ago and one far ahead. */
    private static final Map<String, String> REGISTERS = new LinkedHashMap<>();

    static {
        REGISTERS.put("POLICY", """
                insert into policy_statement (id, title, document_version, approved_on, approved_by, issued_on)
                values (?, 'filled', '1', ?, 'board', ?)""");
        REGISTERS.put("ISMS", """
                insert into isms_certificate (id, standard, edition, certificate_number, certification_body,
                       scope_text, covers_core, issued_on, expires_on)
                values (?, 'ISO_27001', '2022', 'filled', 'body', 'scope', true, ?, ?)""");
        REGISTERS.put("CISO", """
                insert into ciso (id, person_name, rank_title, rank_declared, acting, appointed_on, email)
                values (?, 'filled', 'vice president', true, false, ?, 'nobody@example.invalid')""");
        REGISTERS.put("UNIT", """
                insert into security_unit (id, unit_name, dedicated, set_up_on)
                values (?, 'filled', true, ?)""");
        REGISTERS.put("PERSONNEL", """
                insert into security_person (id, person_name, identity_kind, identity_mask, identity_key,
                       identity_sealed, post, dedicated, started_on, training_passed, unit_id)
                values (?, 'filled', 'PASSPORT', '1****', 'key', 'sealed', 'STAFF', true, ?, true,
                       (select max(u.id) from security_unit u))""");
        REGISTERS.put("LICENCE", """
                insert into licence (id, entry_id, licence_number, obtained_on, expires_on, holder_id)
                values (?, 101, 'filled', ?, ?, (select max(p.id) from security_person p))""");
    }

    private static final List<String> TABLES = List.of(
            "REGISTER_RECORD",
            "POLICY_STATEMENT",
            "ISMS_CERTIFICATE",
            "CISO",
            "SECURITY_UNIT",
            "SECURITY_PERSON",
            "LICENCE");

    @Resource(lookup = "java:comp/DefaultDataSource")
    private transient DataSource database;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int wanted = Integer.parseInt(request.getParameter("count"));
        try {
            transaction.begin();
            try (Connection connection = database.getConnection()) {
                long firm =
                        number(connection, "select id from firm where code = '" + request.getParameter("firm") + "'");
                for (String register : REGISTERS.keySet()) {
                    fill(connection, firm, register, RARE.contains(register) ? Math.min(wanted, ENOUGH) : wanted);
                }
            }
            transaction.commit();
            try (Connection connection = database.getConnection()) {
                lookAgain(connection);
            }
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        response.getWriter().print("filled");
    }

    private static void fill(Connection connection, long firm, String register, int wanted) throws SQLException {
        String of = " from register_record where firm_id = " + firm + " and register = '" + register + "'";
        long present = number(connection, "select count(*)" + of);
        long next = Math.max(FIRST_ID, number(connection, "select max(id) from register_record") + 1);
        String insert = REGISTERS.get(register);
        try (PreparedStatement shared = connection.prepareStatement(
                        "insert into register_record (id, version, register, firm_id, evidence_count)"
                                + " values (?, 1, '" + register + "', " + firm + ", 1)");
                PreparedStatement own = connection.prepareStatement(insert)) {
            int parameters = own.getParameterMetaData().getParameterCount();
            for (long i = present; i < wanted; i++, next++) {
                shared.setLong(1, next);
                shared.addBatch();
                own.setLong(1, next);
                own.setDate(2, LONG_AGO);
                if (parameters == 3) {
                    own.setDate(3, FAR_AHEAD);
                }
                own.addBatch();
            }
            shared.executeBatch();
            own.executeBatch();
        }
    }

    /** What grows in an instant, Derby would go on reading by the plans of a small table for a while. */
    private static void lookAgain(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().contains("Derby")) {
            for (String table : TABLES) {
                try (PreparedStatement update =
                        connection.prepareStatement("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(?, ?, null)")) {
                    update.setString(1, connection.getSchema());
                    update.setString(2, table);
                    update.execute();
                }
            }
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
