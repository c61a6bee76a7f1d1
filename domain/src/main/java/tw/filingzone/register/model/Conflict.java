package tw.filingzone.register.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A record was changed by somebody else while it was being changed here.
 *
 * @param version the state that is stored now
 * @param changedBy the username of who stored it
 * @param differences the fields that differ: before is what is stored now, after is what was to be stored
 */
public record Conflict(int version, String changedBy, Instant changedAt, List<FieldChange> differences)
        implements Serializable {

    public Conflict {
        differences = List.copyOf(differences);
    }

    /** The same after one field has been settled. */
    public Conflict without(String field) {
        return new Conflict(
                version,
                changedBy,
                changedAt,
                differences.stream()
                        .filter(difference -> !difference.field().equals(field))
                        .toList());
    }
}
