package tw.filingzone.personnel.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import tw.filingzone.kernel.model.DateRange;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.Deactivation;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Part;
import tw.filingzone.unit.model.SecurityUnit;
import tw.filingzone.unit.model.UnitName;

/**
 * 資安人員: a person's spell as security manager or member of the security staff, CC-13000(3).
 *
 * <p>It lasts from the first day in the post up to, not including, the leave date; leaving deactivates the person's
 * licences on the same day. Who comes back begins a new spell, and so does who changes the post. Two spells of one
 * person in one firm do not overlap: a person counts in one post only.
 */
@Entity
@Table(name = "security_person")
@DiscriminatorValue("PERSONNEL")
public class SecurityPerson extends RegisterRecord {

    @Column(name = "person_name")
    private String name;

    @Embedded
    private SealedIdentity identity;

    @Enumerated(EnumType.STRING)
    @Column(name = "post")
    private Post post;

    @Column(name = "dedicated")
    private boolean dedicated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private SecurityUnit unit;

    /** For lists alone. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", insertable = false, updatable = false)
    private UnitName unitName;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "concurrent_duties")
    private String concurrentDuties;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "training_year")
    private Integer trainingYear;

    @Column(name = "training_hours")
    private BigDecimal trainingHours;

    @Column(name = "training_passed")
    private boolean trainingPassed;

    @Column(name = "email")
    private String email;

    @Column(name = "telephone")
    private String telephone;

    protected SecurityPerson() {}

    /**
     * @param fields already checked
     * @param others the firm's other spells, past and present
     * @throws tw.filingzone.kernel.model.InvalidFields if a spell of the same person overlaps
     */
    public SecurityPerson(
            long firmId,
            PersonFields fields,
            SealedIdentity identity,
            SecurityUnit unit,
            Collection<SecurityPerson> others) {
        super(firmId);
        revise(fields, identity, unit, others);
    }

    /**
     * Takes new values for all fields.
     *
     * @param fields already checked
     * @param others the firm's spells; this one among them does not matter
     * @throws tw.filingzone.kernel.model.InvalidFields if a spell of the same person overlaps, or the unit is closed
     */
    public final void revise(
            PersonFields fields, SealedIdentity number, SecurityUnit of, Collection<SecurityPerson> others) {
        new FieldCheck()
                .notAfter("startedOn", fields.startedOn(), deactivatedOn())
                .require(
                        of == null || of.equals(unit) || of.deactivatedOn() == null,
                        "unitId",
                        MessageKey.of("personnel.error.unitClosed"))
                .complete();
        requireNoOverlap(number, new DateRange(fields.startedOn(), deactivatedOn()), others);
        identity = number;
        unit = of;
        name = fields.name();
        post = fields.post();
        dedicated = fields.dedicated();
        jobTitle = fields.jobTitle();
        concurrentDuties = fields.concurrentDuties();
        startedOn = fields.startedOn();
        trainingYear = fields.trainingYear();
        trainingHours = fields.trainingHours();
        trainingPassed = fields.trainingPassed();
        email = fields.email();
        telephone = fields.telephone();
    }

    private void requireNoOverlap(SealedIdentity number, DateRange term, Collection<SecurityPerson> others) {
        FieldCheck check = new FieldCheck();
        for (SecurityPerson other : others) {
            check.require(
                    other == this || !other.identity.matches(number) || !term.overlaps(other.term()),
                    "identityNumber",
                    MessageKey.of("personnel.error.overlap", other.name, other.startedOn));
        }
        check.complete();
    }

    @Override
    public void deactivate(Deactivation step) {
        new FieldCheck().notBefore("deactivatedOn", step.on(), startedOn).complete();
        super.deactivate(step);
    }

    @Override
    public void restore(Collection<? extends RegisterRecord> others) {
        super.restore(others);
        requireNoOverlap(
                identity,
                term(),
                others.stream()
                        .filter(SecurityPerson.class::isInstance)
                        .map(SecurityPerson.class::cast)
                        .toList());
    }

    @Override
    public MessageKey needs(RegisterRecord leaving) {
        return unit != null && unit.equals(leaving) && deactivatedOn() == null
                ? MessageKey.of("personnel.error.unitStaffed", name)
                : null;
    }

    /** The spell. */
    public DateRange term() {
        return new DateRange(startedOn, deactivatedOn());
    }

    @Override
    public MessageKey objectionOn(LocalDate day) {
        return day.isBefore(startedOn)
                ? MessageKey.of("personnel.objection.notYetStarted", startedOn)
                : super.objectionOn(day);
    }

    @Override
    public Register register() {
        return Register.PERSONNEL;
    }

    @Override
    public Set<Part> countsAs() {
        if (post == Post.MANAGER) {
            return dedicated ? Set.of(Part.MANAGER, Part.DEDICATED_MANAGER) : Set.of(Part.MANAGER);
        }
        return dedicated ? Set.of(Part.STAFF, Part.DEDICATED_STAFF) : Set.of(Part.STAFF);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean namesPerson() {
        return true;
    }

    @Override
    public RecordContent content() {
        return new RecordContent.Builder()
                .addPersonal("name", name)
                .addPersonal("identity", identity.mask())
                .add("post", post)
                .add("dedicated", dedicated)
                .add("unit", unit == null ? null : unit.label())
                .add("jobTitle", jobTitle)
                .addPersonal("concurrentDuties", concurrentDuties)
                .add("startedOn", startedOn)
                .add("trainingYear", trainingYear)
                .add(
                        "trainingHours",
                        trainingHours == null
                                ? null
                                : trainingHours.stripTrailingZeros().toPlainString())
                .add("trainingPassed", trainingPassed)
                .addPersonal("email", email)
                .addPersonal("telephone", telephone)
                .add("deactivatedOn", deactivatedOn())
                .addPersonal("deactivationReason", deactivationReason())
                .build();
    }

    public SealedIdentity identity() {
        return identity;
    }

    /** What was stated, without the identity number. */
    public PersonFields fields() {
        return new PersonFields(
                name,
                identity.kind(),
                null,
                post,
                dedicated,
                unit == null ? null : unit.id(),
                jobTitle,
                concurrentDuties,
                startedOn,
                trainingYear,
                trainingHours,
                trainingPassed,
                email,
                telephone);
    }

    /** The unit's name, or null. */
    public String unitName() {
        return unit == null ? null : unit.label();
    }
}
