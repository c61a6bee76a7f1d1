package tw.filingzone.suite;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Part of the tests' module: takes the table of checked files away and brings it back, so that what needs it fails. */
@WebServlet("/table")
public class TableHider extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        boolean away = request.getParameter("away") != null;
        String from = away ? "file_check" : "file_check_away";
        String to = away ? "file_check_away" : "file_check";
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            statement.execute((derby ? "rename table %s to %s" : "alter table %s rename to %s").formatted(from, to));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** On PostgreSQL the application's own role cannot change the schema. */
    private Connection owner() throws SQLException {
        String owner = System.getenv("ZONE_DB_OWNER");
        return owner == null
                ? database.getConnection()
                : database.getConnection(owner, System.getenv("ZONE_DB_OWNER_PASSWORD"));
    }
}
