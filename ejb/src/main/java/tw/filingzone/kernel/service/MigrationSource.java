package tw.filingzone.kernel.service;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The zone's database as migrations see it: the same data source, with the credentials of the schema's owner if there is
 * one, and as much time as a statement needs.
 *
 * <p>The application's role cannot change the schema, so that no fault in a page can. And what ends a vain wait for the
 * network must not end the making of an index.
 */
final class MigrationSource implements DataSource {

    private final DataSource database;
    private final boolean embedded;

    MigrationSource(DataSource database, boolean embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<String> owner = Setting.DB_OWNER.value();
        Connection connection = owner.isPresent()
                ? database.getConnection(
                        owner.get(), Setting.DB_OWNER_PASSWORD.secret().orElse(""))
                : database.getConnection();
        return embedded ? connection : patient(connection);
    }

    /** A connection that waits as long as it takes, until it goes back to where it came from. */
    private static Connection patient(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        return (Connection) Proxy.newProxyInstance(
                MigrationSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        connection.setNetworkTimeout(Runnable::run, usual);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
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
