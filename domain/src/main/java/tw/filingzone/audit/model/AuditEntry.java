package tw.filingzone.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/** One line of the audit trail: who did what to which record, when, and whether it was allowed. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends StoredRecord {

    /** What became of the attempt. */
    public enum Result {
        DONE,
        REFUSED
    }

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "username")
    private String username;

    @Column(name = "firm_id")
    private Long firmId;

    @Column(name = "action")
    private String action;

    @Column(name = "subject")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private Result result;

    @Column(name = "detail")
    private String detail;

    protected AuditEntry() {}

    /**
     * @param firmId the firm that the action concerns, or null
     */
    public AuditEntry(Instant at, String username, Long firmId, AuditedAction action, Result result) {
        this.at = at;
        this.username = username;
        this.firmId = firmId;
        this.action = action.name();
        this.subject = action.subject();
        this.detail = action.detail();
        this.result = result;
    }
}
