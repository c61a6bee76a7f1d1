package tw.filingzone.telemetry.model;

/**
 * What was asked of the database.
 *
 * @param statements how many statements; a batch is one
 * @param nanos how long the database took for them and for their rows, in nanoseconds
 */
public record SqlUse(long statements, long nanos) {

    public SqlUse since(SqlUse earlier) {
        return new SqlUse(statements - earlier.statements, nanos - earlier.nanos);
    }
}
