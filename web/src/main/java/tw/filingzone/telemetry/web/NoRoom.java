package tw.filingzone.telemetry.web;

import java.io.IOException;
import java.sql.SQLException;

/** Whether a request failed because a disk is full: that of the database, of uploads or of logs. */
final class NoRoom {

    /** Insufficient Storage, RFC 4918. */
    static final int STATUS = 507;

    /** disk_full, PostgreSQL's class 53. */
    private static final String POSTGRESQL = "53100";

    private static final String SYSTEM = "No space left on device";

    private NoRoom() {}

    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && POSTGRESQL.equals(refused.getSQLState())
                    || cause instanceof IOException
                            && String.valueOf(cause.getMessage()).contains(SYSTEM)) {
                return true;
            }
        }
        return false;
    }
}
