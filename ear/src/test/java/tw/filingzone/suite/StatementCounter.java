package tw.filingzone.suite;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** Part of the tests' module: says which SQL statements the application has run since it was asked last, one a line. */
@WebServlet("/statements")
public class StatementCounter extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 10_000;
    private static final Queue<String> STATEMENTS = new ConcurrentLinkedQueue<>();

    @PersistenceUnit(unitName = "zone")
    private transient EntityManagerFactory factory;

    @Override
    public void init() {
        Session session = factory.unwrap(Session.class);
        SessionLog counter = new Counter();
        counter.setLevel(SessionLog.FINE, SessionLog.SQL);
        session.setSessionLog(counter);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        for (String statement = STATEMENTS.poll(); statement != null; statement = STATEMENTS.poll()) {
            response.getWriter().println(statement.replaceAll("\\s+", " "));
        }
    }

    /** Keeps the statements, and hands everything else to nobody: what is logged in a test goes another way. */
    private static final class Counter extends AbstractSessionLog {

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) && level == FINE;
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SQL.equals(entry.getNameSpace()) && STATEMENTS.size() < ENOUGH) {
                STATEMENTS.add(entry.getMessage());
            }
        }
    }
}
