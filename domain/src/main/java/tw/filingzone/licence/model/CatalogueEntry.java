package tw.filingzone.licence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A licence of the catalogue. The exchange keeps the catalogue: it looks entries up in the list of the Administration
 * for Cyber Security and decides which are on it. A decision is in force at once, for every firm.
 */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry extends StoredRecord {

    @Column(name = "code")
    private String code;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_zh")
    private String nameZh;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_status")
    private ListStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence")
    private Knowledge knowledge;

    @Column(name = "list_revision")
    private String listRevision;

    @Column(name = "expires")
    private Boolean expires;

    @Column(name = "validity_rule")
    private String validityRule;

    @Column(name = "source_text")
    private String source;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "counts_until")
    private LocalDate countsUntil;

    @Column(name = "note")
    private String note;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected CatalogueEntry() {}

    /**
     * An entry of the exchange; unconfirmed until it is decided.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public CatalogueEntry(EntryFields fields) {
        status = ListStatus.UNCONFIRMED;
        knowledge = Knowledge.EXCHANGE;
        revise(fields);
    }

    /**
     * Takes new values for all fields.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public final void revise(EntryFields fields) {
        fields.check();
        code = fields.code();
        issuer = fields.issuer();
        nameEn = fields.nameEn();
        nameZh = fields.nameZh();
        category = fields.category();
        listRevision = fields.listRevision();
        expires = fields.expires();
        validityRule = fields.validityRule();
        countsFrom = fields.countsFrom();
        countsUntil = fields.countsUntil();
        note = fields.note();
    }

    /**
     * Decides whether the licence is on the list.
     *
     * @param by the username of who looked it up
     */
    public void decide(ListStatus decision, String by, Instant now) {
        status = decision;
        decidedAt = now;
        decidedBy = by;
    }

    public String code() {
        return code;
    }

    /** What the catalogue says, and what the exchange has ruled of a name that was typed; null for one that was not. */
    Listing listing(Ruling ruling, String ruledWhy) {
        return new Listing(status, countsFrom, countsUntil, ruling, ruledWhy);
    }

    /** The revision of the list on which the entry stands, or null if that is not known. */
    public String listRevision() {
        return listRevision;
    }

    /** Whether the issuer is known to give the licence without an end. */
    public boolean isWithoutExpiry() {
        return Boolean.FALSE.equals(expires);
    }

    public EntryFields fields() {
        return new EntryFields(
                code,
                issuer,
                nameEn,
                nameZh,
                category,
                listRevision,
                expires,
                validityRule,
                countsFrom,
                countsUntil,
                note);
    }

    /** The entry in full. */
    public EntryDetails details() {
        return new EntryDetails(id(), version(), fields(), status, knowledge, source, decidedAt, decidedBy);
    }
}
