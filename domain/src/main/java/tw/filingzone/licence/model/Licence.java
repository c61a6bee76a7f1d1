package tw.filingzone.licence.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.personnel.model.SecurityPerson;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.register.model.StillNeeded;
import tw.filingzone.rule.model.Part;

/**
 * 資通安全專業證照: a licence that a person of the security staff holds, CC-13000(7).
 *
 * <p>Licences are counted for the firm as a whole. One counts while it is on the list, valid, not deactivated, and its
 * holder is active; it goes with its holder. It still counts on its last valid day. One person's same licence counts
 * once at a time: a renewal follows the old one or changes its end.
 *
 * <p>A licence that is not in the catalogue is typed. It does not count until the exchange has ruled what it is, and
 * keeps the typed name whatever the ruling: the form shows what the firm has stated.
 */
@Entity
@Table(name = "licence")
@DiscriminatorValue("LICENCE")
public class Licence extends RegisterRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private SecurityPerson holder;

    @ManyToOne
    @JoinFetch(JoinFetchType.OUTER)
    @JoinColumn(name = "entry_id")
    private CatalogueEntry entry;

    @Column(name = "other_name")
    private String otherName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "name_id")
    private LicenceName typed;

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling")
    private Ruling ruling;

    @Column(name = "ruling_note")
    private String rulingNote;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "licence_number")
    private String number;

    @Column(name = "obtained_on")
    private LocalDate obtainedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "list_revision")
    private String listRevision;

    protected Licence() {}

    /**
     * @param named which licence it is
     * @param others the firm's other licences
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, the same licence of the person included
     */
    public Licence(
            LicenceFields fields, SecurityPerson holder, Named named, Collection<Licence> others, LocalDate today) {
        super(holder.firmId());
        revise(fields, holder, named, others, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @param others the firm's licences; this one among them does not matter
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, the same licence of the person included
     */
    public final void revise(
            LicenceFields fields, SecurityPerson of, Named named, Collection<Licence> others, LocalDate today) {
        fields.check(named.isWithoutExpiry(), today);
        new FieldCheck()
                .require(
                        of.equals(holder) || of.isActiveOn(today),
                        "holderId",
                        MessageKey.of("licence.error.holderLeft"))
                .complete();
        holder = of;
        typed = named.typed();
        otherName = typed == null ? null : fields.otherName().strip();
        if (typed == null) {
            ruled(null, null);
        } else {
            ruled(typed.ruling(), typed.note());
        }
        become(named.entry());
        issuer = fields.issuer();
        number = fields.number().strip();
        obtainedOn = fields.obtainedOn();
        expiresOn = fields.expiresOn();
        requireOnlyOne(others);
    }

    /**
     * Takes what the exchange has ruled of the typed name. If the holder would then have the same licence twice, the
     * record stays outside the catalogue.
     *
     * @param others the licences of the same holder; this one among them does not matter
     * @return whether the record follows the ruling
     */
    public boolean follow(LicenceName name, Collection<Licence> others) {
        ruled(name.ruling(), name.note());
        become(name.entry());
        boolean repeated = entry != null && others.stream().anyMatch(other -> other != this && repeats(other));
        if (repeated) {
            ruling = Ruling.REPEATED;
            become(null);
        }
        return !repeated;
    }

    private void ruled(Ruling as, String why) {
        ruling = as;
        rulingNote = why;
    }

    private void become(CatalogueEntry as) {
        if (as == null || !as.equals(entry)) {
            listRevision = as == null ? null : as.listRevision();
        }
        entry = as;
    }

    private void requireOnlyOne(Collection<Licence> others) {
        FieldCheck check = new FieldCheck();
        for (Licence other : others) {
            check.require(
                    other == this || !repeats(other),
                    "entryId",
                    MessageKey.of("licence.error.twice", holder.label(), other.label(), other.obtainedOn));
        }
        check.complete();
    }

    private boolean repeats(Licence other) {
        return deactivatedOn() == null
                && other.deactivatedOn() == null
                && holder.equals(other.holder)
                && name().equals(other.name())
                && (number.equalsIgnoreCase(other.number) || (isValidWhile(other) && other.isValidWhile(this)));
    }

    /** Whether the licence has begun before the other one ends. */
    private boolean isValidWhile(Licence other) {
        return other.expiresOn == null || !obtainedOn.isAfter(other.expiresOn);
    }

    private String name() {
        return entry == null ? NameKey.normalised(otherName) : entry.code();
    }

    @Override
    public void restore(Collection<? extends RegisterRecord> others) {
        if (holder.deactivatedOn() != null) {
            throw new StillNeeded(MessageKey.of("licence.error.holderGone", holder.label(), holder.deactivatedOn()));
        }
        super.restore(others);
        List<Licence> licences = others.stream()
                .filter(Licence.class::isInstance)
                .map(Licence.class::cast)
                .toList();
        if (typed != null) {
            follow(typed, licences);
        }
        requireOnlyOne(licences);
    }

    @Override
    public boolean goesWith(RegisterRecord other) {
        return holder.equals(other);
    }

    @Override
    public MessageKey objectionOn(LocalDate day) {
        return new LicenceValidity(
                        deactivatedOn(),
                        holder.term().from(),
                        holder.deactivatedOn(),
                        entry == null
                                ? new Listing(null, null, null, ruling, rulingNote)
                                : entry.listing(ruling, rulingNote),
                        obtainedOn,
                        expiresOn)
                .objectionOn(day);
    }

    @Override
    public Register register() {
        return Register.LICENCE;
    }

    @Override
    public Set<Part> countsAs() {
        return Set.of(Part.LICENCE);
    }

    @Override
    public String label() {
        return (entry == null ? otherName : entry.code()) + " " + number;
    }

    @Override
    public RecordContent content() {
        return new RecordContent.Builder()
                .add("licence", entry == null ? otherName : entry.code())
                .add("typedName", entry == null ? null : otherName)
                .add("ruling", ruling == Ruling.WAITING ? null : ruling)
                .add("rulingNote", rulingNote)
                .addPersonal("holder", holder.label())
                .add("issuer", issuer)
                .add("number", number)
                .add("obtainedOn", obtainedOn)
                .add("expiresOn", expiresOn)
                .add("unlimited", expiresOn == null ? true : null)
                .add("listRevision", listRevision)
                .add("deactivatedOn", deactivatedOn())
                .addPersonal("deactivationReason", deactivationReason())
                .build();
    }

    public LicenceFields fields() {
        return new LicenceFields(
                holder.id(),
                otherName == null ? entry.id() : null,
                otherName,
                issuer,
                number,
                obtainedOn,
                expiresOn,
                expiresOn == null && (entry == null || !entry.isWithoutExpiry()));
    }

    /** What the page shows of the catalogue's entry, or null. */
    public EntryDetails catalogued() {
        return entry == null ? null : entry.details();
    }

    public SecurityPerson holder() {
        return holder;
    }

    /** What the exchange has ruled of the name that was typed; null for one of the catalogue. */
    public Ruling ruling() {
        return ruling;
    }

    public String rulingNote() {
        return rulingNote;
    }

    public String holderName() {
        return holder.label();
    }

    public String listRevision() {
        return listRevision;
    }
}
