package tw.filingzone.register.model;

import java.io.Serializable;
import java.util.Arrays;
import tw.filingzone.kernel.model.NotFound;

/**
 * Which form a draft is of.
 *
 * @param register the feature of the register, as it stands in addresses
 * @param recordId the record that is being changed, or null for one that is being added
 */
public record DraftKey(String register, Long recordId) implements Serializable {

    private static final long NEW = 0;

    /**
     * @throws NotFound if no register has this name
     */
    public DraftKey {
        if (Arrays.stream(Register.values()).noneMatch(each -> each.feature().equals(register))) {
            throw new NotFound();
        }
    }

    /** The record as the table names it. */
    public long storedId() {
        return recordId == null ? NEW : recordId;
    }
}
