package tw.filingzone.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Set;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.StoredRecord;
import tw.filingzone.rule.model.Fact;
import tw.filingzone.rule.model.Part;

/**
 * A record of one of a firm's registers.
 *
 * <p>Registers are living: a firm keeps them at any time, and a filing freezes what they hold. A record is not deleted;
 * it is deactivated from a date on, with a reason, and stays visible.
 */
@MappedSuperclass
public abstract class RegisterRecord extends StoredRecord {

    private static final int LONGEST_REASON = 400;

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "deactivated_on")
    private LocalDate deactivatedOn;

    @Column(name = "deactivation_reason")
    private String deactivationReason;

    protected RegisterRecord() {}

    protected RegisterRecord(long firmId) {
        this.firmId = firmId;
    }

    /**
     * Deactivates the record: from that date on it no longer counts.
     *
     * @param on the first day on which it does not count; today at the latest
     * @throws AlreadyDeactivated if it is deactivated already
     * @throws tw.filingzone.kernel.model.InvalidFields if the date lies in the future or the reason is missing
     */
    public void deactivate(LocalDate on, String reason, LocalDate today) {
        if (deactivatedOn != null) {
            throw new AlreadyDeactivated(deactivatedOn);
        }
        new FieldCheck()
                .present("deactivatedOn", on)
                .notAfter("deactivatedOn", on, today)
                .text("deactivationReason", reason, LONGEST_REASON)
                .complete();
        deactivatedOn = on;
        deactivationReason = reason.strip();
    }

    /** Whether the record counts on a day: up to, not including, the date of deactivation. */
    public boolean isActiveOn(LocalDate day) {
        return deactivatedOn == null || day.isBefore(deactivatedOn);
    }

    /** Why the record does not count on a day, or null if nothing speaks against it. */
    public MessageKey objectionOn(LocalDate day) {
        return isActiveOn(day) ? null : MessageKey.of("register.objection.deactivated", deactivatedOn);
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
}
