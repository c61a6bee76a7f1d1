package tw.filingzone.suite;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Part of the tests' module: takes every connection of the pool, and gives them back. */
@WebServlet("/connections")
public class ConnectionHolder extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Deque<Connection> HELD = new ArrayDeque<>();

    @Resource(lookup = "java:comp/DefaultDataSource")
    private transient DataSource database;

    @Override
    protected synchronized void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            while (!HELD.isEmpty()) {
                HELD.pop().close();
            }
            if (request.getParameter("take") != null) {
                takeAll();
            }
            response.getWriter().print(HELD.size());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void takeAll() {
        try {
            while (true) {
                HELD.push(database.getConnection());
            }
        } catch (SQLException empty) {
            // the pool has no more
        }
    }
}
