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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    away ? "rename table file_check to file_check_away" : "rename table file_check_away to file_check");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
