package tw.filingzone.register.model;

import java.time.Instant;

/** A change as the history of a record shows it. */
public record RecordChangeRow(Instant changedAt, String changedBy, String field, String before, String after) {

    /** Whether one command made both changes. */
    boolean isTogetherWith(RecordChangeRow other) {
        return changedAt.equals(other.changedAt) && changedBy.equals(other.changedBy);
    }
}
