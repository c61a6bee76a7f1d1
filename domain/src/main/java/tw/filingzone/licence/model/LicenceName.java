package tw.filingzone.licence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A licence that firms have typed because it is not in the catalogue. It waits until the exchange rules what it is: an
 * entry of the catalogue, or on no list. The ruling holds for all firms and for whoever types the same later, and can
 * be changed.
 *
 * <p>It knows name and issuer and nothing of who holds the licence: that is all the exchange sees before a filing.
 */
@Entity
@Table(name = "licence_name")
public class LicenceName extends StoredRecord {

    private static final int LONGEST_NOTE = 400;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "issuer_key")
    private String issuerKey;

    @Column(name = "typed_name")
    private String name;

    @Column(name = "typed_issuer")
    private String issuer;

    @Column(name = "first_typed_at")
    private Instant firstTypedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling")
    private Ruling ruling;

    @ManyToOne
    @JoinColumn(name = "entry_id")
    private CatalogueEntry entry;

    @Column(name = "note")
    private String note;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @Column(name = "ruled_by")
    private String ruledBy;

    protected LicenceName() {}

    /**
     * A name that nobody has typed before.
     *
     * @param issuer as typed, or null
     */
    public LicenceName(String name, String issuer, Instant now) {
        NameKey key = NameKey.of(name, issuer);
        this.nameKey = key.name();
        this.issuerKey = key.issuer();
        this.name = name.strip();
        this.issuer = key.issuer().isEmpty() ? null : issuer.strip();
        this.firstTypedAt = now;
        this.ruling = Ruling.WAITING;
    }

    /**
     * Rules that it is an entry of the catalogue.
     *
     * @param why or null
     * @param by the username of who rules
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void assign(CatalogueEntry as, String why, String by, Instant now) {
        new FieldCheck()
                .present("entryCode", as)
                .optionalText("rulingNote", why, LONGEST_NOTE)
                .complete();
        rule(Ruling.ASSIGNED, why, by, now);
        entry = as;
    }

    /**
     * Rules that it is on no list.
     *
     * @param why what the firms are told
     * @param by the username of who rules
     * @throws tw.filingzone.kernel.model.InvalidFields if there is no reason
     */
    public void refuse(String why, String by, Instant now) {
        new FieldCheck().text("rulingNote", why, LONGEST_NOTE).complete();
        rule(Ruling.REFUSED, why, by, now);
        entry = null;
    }

    private void rule(Ruling ruled, String why, String by, Instant now) {
        ruling = ruled;
        note = why == null || why.isBlank() ? null : why.strip();
        ruledBy = by;
        ruledAt = now;
    }

    public Ruling ruling() {
        return ruling;
    }

    /** The entry that it is, or null. */
    public CatalogueEntry entry() {
        return entry;
    }

    /** What the exchange adds to its ruling, or null. */
    public String note() {
        return note;
    }

    public String name() {
        return name;
    }
}
