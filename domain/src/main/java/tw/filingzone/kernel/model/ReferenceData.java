package tw.filingzone.kernel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * The state of all reference data together: rules, catalogue, calendar, firms, help. There is one row; its stamp rises with
 * every change of any of them, in the same transaction.
 */
@Entity
@Table(name = "reference_data")
public class ReferenceData extends StoredRecord {

    @Column(name = "stamp")
    private long stamp;

    protected ReferenceData() {}

    /** The number of changes so far, starting with 1. */
    public long stamp() {
        return stamp;
    }
}
