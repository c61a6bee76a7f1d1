package tw.filingzone.ciso.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

/**
 * 資安長: a person's time in office as CISO, CC-13000(2) and 內控處理準則 §36-2.
 *
 * <p>It lasts from the appointment up to, not including, the deactivation. A firm has one CISO at a time: a successor
 * starts on the day on which the predecessor is deactivated, or later.
 */
@Entity
@Table(name = "ciso")
@DiscriminatorValue("CISO")
public class Ciso extends RegisterRecord {

    @Column(name = "person_name")
    private String name;

    @Column(name = "rank_title")
    private String rankTitle;

    @Column(name = "rank_declared")
    private boolean rankDeclared;

    @Column(name = "concurrent_post")
    private String concurrentPost;

    @Column(name = "acting")
    private boolean acting;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @Column(name = "board_on")
    private LocalDate boardOn;

    @Column(name = "email")
    private String email;

    @Column(name = "telephone")
    private String telephone;

    @Column(name = "background")
    private String background;

    protected Ciso() {}

    /**
     * @param others the firm's other CISOs, past and present
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, an overlap with another included
     */
    public Ciso(long firmId, CisoFields fields, Collection<Ciso> others, LocalDate today) {
        super(firmId);
        revise(fields, others, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @param others the firm's CISOs; this one among them does not matter
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, an overlap with another included
     */
    public final void revise(CisoFields fields, Collection<Ciso> others, LocalDate today) {
        fields.check(today);
        requireNoOverlap(fields.appointedOn(), others);
        name = fields.name();
        rankTitle = fields.rankTitle();
        rankDeclared = fields.rankDeclared();
        concurrentPost = fields.concurrentPost();
        acting = fields.acting();
        appointedOn = fields.appointedOn();
        boardOn = fields.boardOn();
        email = fields.email();
        telephone = fields.telephone();
        background = fields.background();
    }

    private void requireNoOverlap(LocalDate from, Collection<Ciso> others) {
        FieldCheck check = new FieldCheck().notAfter("appointedOn", from, deactivatedOn());
        check.complete();
        DateRange term = new DateRange(from, deactivatedOn());
        for (Ciso other : others) {
            check.require(
                    other == this || !term.overlaps(other.term()),
                    "appointedOn",
                    MessageKey.of("ciso.error.overlap", other.name, other.appointedOn));
        }
        check.complete();
    }

    @Override
    public void deactivate(Deactivation step) {
        new FieldCheck().notBefore("deactivatedOn", step.on(), appointedOn).complete();
        super.deactivate(step);
    }

    @Override
    public void restore(Collection<? extends RegisterRecord> others) {
        super.restore(others);
        requireNoOverlap(
                appointedOn,
                others.stream()
                        .filter(Ciso.class::isInstance)
                        .map(Ciso.class::cast)
                        .toList());
    }

    /** The time in office. */
    public DateRange term() {
        return new DateRange(appointedOn, deactivatedOn());
    }

    @Override
    public MessageKey objectionOn(LocalDate day) {
        return day.isBefore(appointedOn)
                ? MessageKey.of("ciso.objection.notYetAppointed", appointedOn)
                : super.objectionOn(day);
    }

    @Override
    public Register register() {
        return Register.CISO;
    }

    @Override
    public Set<Part> countsAs() {
        return Set.of(Part.CISO);
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
                .add("rankTitle", rankTitle)
                .add("rankDeclared", rankDeclared)
                .add("concurrentPost", concurrentPost)
                .add("acting", acting)
                .add("appointedOn", appointedOn)
                .add("boardOn", boardOn)
                .addPersonal("email", email)
                .addPersonal("telephone", telephone)
                .addPersonal("background", background)
                .add("deactivatedOn", deactivatedOn())
                .add("deactivationReason", deactivationReason())
                .build();
    }

    public CisoFields fields() {
        return new CisoFields(
                name,
                rankTitle,
                rankDeclared,
                concurrentPost,
                acting,
                appointedOn,
                boardOn,
                email,
                telephone,
                background);
    }
}
