package tw.filingzone.register.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft as lists offer it.
 *
 * @param recordId the record that is being changed, or 0 for one that is being added
 */
public record DraftRow(String register, long recordId, Instant savedAt) implements Serializable {

    public boolean isOfNewRecord() {
        return recordId == 0;
    }

    /** The page on which the typing goes on. */
    public String address() {
        return "/firm/" + register + "/edit" + (isOfNewRecord() ? "" : "?id=" + recordId);
    }
}
