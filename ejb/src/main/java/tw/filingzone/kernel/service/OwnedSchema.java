package tw.filingzone.kernel.service;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The zone's database as its schema's owner sees it: the same data source, with credentials of its own.
 *
 * <p>The application's role cannot change the schema, so that no fault in a page can.
 */
final class OwnedSchema implements DataSource {

    private final DataSource database;
    private final String owner;
    private final String password;

    OwnedSchema(DataSource database, String owner, String password) {
        this.database = database;
        this.owner = owner;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection(owner, password);
    }

    @Override
    public Connection getConnection(String username, String secret) throws SQLException {
        return database.getConnection(username, secret);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return database.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
