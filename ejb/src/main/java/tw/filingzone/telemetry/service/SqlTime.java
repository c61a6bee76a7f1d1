package tw.filingzone.telemetry.service;

import java.util.Set;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import tw.filingzone.telemetry.model.SqlUse;

/**
 * Counts the SQL statements of each thread, and times all that the database does for them. EclipseLink prepares each
 * statement once, a batch too; executing is announced again for the statement's end.
 */
public final class SqlTime extends SessionProfilerAdapter {

    private static final Set<String> OF_THE_DATABASE = Set.of(SqlPrepare, StatementExecute, RowFetch);
    private static final ThreadLocal<Tally> OF_THREAD = ThreadLocal.withInitial(Tally::new);

    /** What the calling thread has asked of the database since it began. */
    public static SqlUse ofThisThread() {
        Tally tally = OF_THREAD.get();
        return new SqlUse(tally.statements, tally.nanos);
    }

    /** The same, for a thread that turns to something new: what it has not ended, it never will. */
    public static SqlUse begin() {
        OF_THREAD.get().depth = 0;
        return ofThisThread();
    }

    @Override
    public int getProfileWeight() {
        return ALL;
    }

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        OF_THREAD.get().begin(operation);
    }

    @Override
    public void endOperationProfile(String operation, DatabaseQuery query, int weight) {
        OF_THREAD.get().end(operation);
    }

    /** EclipseLink announces some work twice, one within the other; the outer one counts. */
    private static final class Tally {

        private long statements;
        private long nanos;
        private String running;
        private int depth;
        private long begun;

        void begin(String operation) {
            if (depth == 0) {
                if (!OF_THE_DATABASE.contains(operation)) {
                    return;
                }
                running = operation;
                begun = System.nanoTime();
            }
            if (operation.equals(running)) {
                depth++;
            }
        }

        void end(String operation) {
            if (depth == 0 || !operation.equals(running)) {
                return;
            }
            depth--;
            if (depth > 0) {
                return;
            }
            long took = System.nanoTime() - begun;
            nanos += took;
            boolean statement = SqlPrepare.equals(operation);
            statements += statement ? 1 : 0;
            Metrics.sql(statement, took);
        }
    }
}
