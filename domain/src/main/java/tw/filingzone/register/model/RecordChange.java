package tw.filingzone.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/** One field of one record that was changed: by whom, when, from what to what. Never changed itself. */
@Entity
@Table(name = "record_change")
public class RecordChange extends StoredRecord {

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "field")
    private String field;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    protected RecordChange() {}

    public RecordChange(RegisterRecord record, FieldChange change, Instant changedAt, String changedBy) {
        this.recordId = record.id();
        this.firmId = record.firmId();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
    }
}
