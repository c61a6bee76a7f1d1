package tw.filingzone.register.model;

import java.io.Serializable;
import java.util.regex.Pattern;
import tw.filingzone.kernel.model.NotFound;

/**
 * Which form a draft is of.
 *
 * @param register the feature of the register, as it stands in addresses
 * @param recordId the record that is being changed, or null for one that is being added
 */
public record DraftKey(String register, Long recordId) implements Serializable {

    private static final Pattern REGISTER = Pattern.compile("[a-z][A-Za-z]{0,39}");
    private static final long NEW = 0;

    /**
     * @throws NotFound if no register can have this name
     */
    public DraftKey {
        if (register == null || !REGISTER.matcher(register).matches()) {
            throw new NotFound();
        }
    }

    /** The record as the table names it. */
    public long storedId() {
        return recordId == null ? NEW : recordId;
    }
}
