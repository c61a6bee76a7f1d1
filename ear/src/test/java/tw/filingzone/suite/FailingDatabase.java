package tw.filingzone.suite;

import java.sql.SQLException;
import java.util.Set;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Part of the tests' module: a database that fails when the thread that made it turns to it for the n-th time, to prepare
 * or run or close a statement or to fetch a row, and never again.
 */
public final class FailingDatabase extends SessionProfilerAdapter {

    private static final Set<String> WORK = Set.of(SqlPrepare, StatementExecute, RowFetch);

    private final Thread victim = Thread.currentThread();
    private final int failing;
    private int turned;

    public FailingDatabase(int failing) {
        this.failing = failing;
    }

    /** Whether it has failed. */
    public boolean hasFailed() {
        return turned >= failing;
    }

    @Override
    public int getProfileWeight() {
        return ALL;
    }

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (Thread.currentThread() == victim && WORK.contains(operation)) {
            turned++;
            if (turned == failing) {
                throw DatabaseException.sqlException(new SQLException("broken on purpose", "08006"));
            }
        }
    }
}
