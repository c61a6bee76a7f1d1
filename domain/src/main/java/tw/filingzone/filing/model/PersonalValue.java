package tw.filingzone.filing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * The clear value of a personal field of a version.
 *
 * <p>The canonical content holds only a digest of the value with a salt; the value lies here beside it. It can be
 * erased after its retention, and the content, its digest and the receipt still hold.
 */
@Entity
@Table(name = "personal_value")
public class PersonalValue extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "filing_version_id")
    private FilingVersion filingVersion;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "field")
    private String field;

    @Column(name = "salt")
    private String salt;

    @Column(name = "clear_value")
    private String clearValue;

    protected PersonalValue() {}

    PersonalValue(FilingVersion filingVersion, PersonalField personal) {
        this.filingVersion = filingVersion;
        this.recordId = personal.recordId();
        this.field = personal.field();
        this.salt = personal.salt();
        this.clearValue = personal.value();
    }

    public long recordId() {
        return recordId;
    }

    public String field() {
        return field;
    }

    /** The value, or null once it has been erased. */
    public String value() {
        return clearValue;
    }
}
