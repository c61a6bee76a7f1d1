package tw.filingzone.licence.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
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
     * @param entry the licence of the catalogue, or null for one that is not in it
     * @param others the firm's other licences
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, the same licence of the person included
     */
    public Licence(
            LicenceFields fields,
            SecurityPerson holder,
            CatalogueEntry entry,
            Collection<Licence> others,
            LocalDate today) {
        super(holder.firmId());
        revise(fields, holder, entry, others, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @param others the firm's licences; this one among them does not matter
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, the same licence of the person included
     */
    public final void revise(
            LicenceFields fields, SecurityPerson of, CatalogueEntry as, Collection<Licence> others, LocalDate today) {
        fields.check(as != null && as.isWithoutExpiry(), today);
        new FieldCheck()
                .require(
                        of.equals(holder) || of.isActiveOn(today),
                        "holderId",
                        MessageKey.of("licence.error.holderLeft"))
                .complete();
        if (as == null || !as.equals(entry)) {
            listRevision = as == null ? null : as.listRevision();
        }
        holder = of;
        entry = as;
        otherName = as == null ? fields.otherName().strip() : null;
        issuer = fields.issuer();
        number = fields.number().strip();
        obtainedOn = fields.obtainedOn();
        expiresOn = fields.expiresOn();
        requireOnlyOne(others);
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
        return entry == null ? otherName.toLowerCase(Locale.ROOT) : entry.code();
    }

    @Override
    public void restore(Collection<? extends RegisterRecord> others) {
        if (holder.deactivatedOn() != null) {
            throw new StillNeeded(MessageKey.of("licence.error.holderGone", holder.label(), holder.deactivatedOn()));
        }
        super.restore(others);
        requireOnlyOne(others.stream()
                .filter(Licence.class::isInstance)
                .map(Licence.class::cast)
                .toList());
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
                        entry == null ? null : entry.status(),
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
                .addPersonal("holder", holder.label())
                .add("issuer", issuer)
                .add("number", number)
                .add("obtainedOn", obtainedOn)
                .add("expiresOn", expiresOn)
                .add("listRevision", listRevision)
                .add("deactivatedOn", deactivatedOn())
                .addPersonal("deactivationReason", deactivationReason())
                .build();
    }

    public LicenceFields fields() {
        return new LicenceFields(
                holder.id(),
                entry == null ? null : entry.id(),
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

    public String holderName() {
        return holder.label();
    }

    public String listRevision() {
        return listRevision;
    }
}
