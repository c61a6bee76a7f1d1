package tw.filingzone.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.StoredRecord;
import tw.filingzone.rule.model.Fact;
import tw.filingzone.rule.model.Part;

/**
 * A record of one of a firm's registers.
 *
 * <p>Registers are living: a firm keeps them at any time, and a filing freezes what they hold. A record is not deleted;
 * it is deactivated from a date on, with a reason, and stays visible. What was deactivated by mistake can be restored
 * while nothing of it has been filed.
 *
 * <p>All registers share one table for what every record has, so that a firm's registers are read in one statement.
 */
@Entity
@Table(name = "register_record")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "register")
public abstract class RegisterRecord extends StoredRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "register", insertable = false, updatable = false)
    private Register kind;

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "deactivated_on")
    private LocalDate deactivatedOn;

    @Column(name = "deactivation_reason")
    private String deactivationReason;

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    @Column(name = "evidence_count")
    private int evidenceCount;

    protected RegisterRecord() {}

    protected RegisterRecord(long firmId) {
        this.firmId = firmId;
    }

    /**
     * Deactivates the record: from that date on it no longer counts.
     *
     * @param step when it is reported, from which day on, and why
     * @throws AlreadyDeactivated if it is deactivated already
     * @throws tw.filingzone.kernel.model.InvalidFields if the date lies in the future or the reason is missing
     */
    public void deactivate(Deactivation step) {
        if (deactivatedOn != null) {
            throw new AlreadyDeactivated(deactivatedOn);
        }
        step.check();
        deactivatedOn = step.on();
        deactivationReason = step.reason().strip();
        deactivatedAt = step.reportedAt();
    }

    /**
     * Takes a deactivation back.
     *
     * @param others the firm's other records
     * @throws NotDeactivated if the record is active
     */
    public void restore(Collection<? extends RegisterRecord> others) {
        if (deactivatedOn == null) {
            throw new NotDeactivated();
        }
        deactivatedOn = null;
        deactivationReason = null;
        deactivatedAt = null;
    }

    /** Whether the record is deactivated when another one is: a licence goes with its holder. */
    public boolean goesWith(RegisterRecord other) {
        return false;
    }

    /** Why this record needs another one that is being deactivated, or null if it does not. */
    public MessageKey needs(RegisterRecord leaving) {
        return null;
    }

    /** Whether the record was deactivated in one step with another one. */
    public final boolean wentWith(RegisterRecord other) {
        return goesWith(other) && deactivatedAt != null && deactivatedAt.equals(other.deactivatedAt);
    }

    /** Whether the record counts on a day: up to, not including, the date of deactivation. */
    public boolean isActiveOn(LocalDate day) {
        return deactivatedOn == null || day.isBefore(deactivatedOn);
    }

    /** Why the record does not count on a day, or null if nothing speaks against it. */
    public MessageKey objectionOn(LocalDate day) {
        return isActiveOn(day) ? null : MessageKey.of("register.objection.deactivated", deactivatedOn);
    }

    /** Notes how many files of evidence the record has. */
    public void evidenced(int files) {
        evidenceCount = files;
    }

    /** Whether the record has a file of evidence. */
    public boolean hasEvidence() {
        return evidenceCount > 0;
    }

    /** As which parts of a requirement the record counts while nothing speaks against it. */
    public abstract Set<Part> countsAs();

    /** What people call the record. */
    public abstract String label();

    /** Whether the label names a person, and so may have to be erased one day. */
    public boolean namesPerson() {
        return false;
    }

    /** The record as the rules see it on a day. */
    public final Fact factOn(LocalDate day) {
        return new Fact(id(), label(), countsAs(), objectionOn(day));
    }

    /** The fields of the record in the order in which pages show them. */
    public abstract RecordContent content();

    /** The register that holds the record. */
    public abstract Register register();

    public long firmId() {
        return firmId;
    }

    /** The first day on which the record does not count, or null. */
    public LocalDate deactivatedOn() {
        return deactivatedOn;
    }

    public String deactivationReason() {
        return deactivationReason;
    }

    /** When the deactivation was reported, or null. */
    public Instant deactivatedAt() {
        return deactivatedAt;
    }
}
