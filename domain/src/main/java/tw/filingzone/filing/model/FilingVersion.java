package tw.filingzone.filing.model;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * 申報版本: what a firm filed, as it was filed. Never changed.
 *
 * <p>The canonical content carries the records with their evidence by digest, the level, the version of the annex and
 * the findings; its SHA-256 stands on the receipt.
 */
@Entity
@Table(name = "filing_version")
public class FilingVersion extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "filing_id")
    private Filing filing;

    @Column(name = "version_number")
    private int number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitter_name")
    private String submitterName;

    @Column(name = "in_time")
    private boolean inTime;

    @Column(name = "security_level")
    private SecurityLevel level;

    @Column(name = "annex_id")
    private long annexId;

    @Column(name = "reference_date")
    private LocalDate referenceDate;

    @Column(name = "fulfilled")
    private boolean fulfilled;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private String content;

    @Column(name = "sha256")
    private String sha256;

    @OneToMany(mappedBy = "filingVersion", cascade = CascadeType.PERSIST)
    private List<FilingFact> facts = new ArrayList<>();

    @OneToMany(mappedBy = "filingVersion", cascade = CascadeType.PERSIST)
    private List<PersonalValue> personalValues = new ArrayList<>();

    protected FilingVersion() {}

    FilingVersion(Filing filing, int number, Submitted submitted) {
        this.filing = filing;
        this.number = number;
        this.submittedAt = submitted.time().ofRecord();
        this.receivedAt = submitted.time().received();
        this.storedAt = submitted.time().stored();
        this.submittedBy = submitted.username();
        this.submitterName = submitted.displayName();
        this.inTime = filing.window().isInTime(submittedAt);
        this.level = submitted.assessment().level();
        this.annexId = submitted.assessment().annexId();
        this.referenceDate = submitted.assessment().on();
        this.fulfilled = submitted.assessment().isFulfilled();
        this.content = submitted.content();
        this.sha256 = submitted.sha256();
        this.receiptNumber = ReceiptNumber.of(filing.id(), number).text();
        submitted.assessment().items().forEach(item -> facts.add(new FilingFact(this, item)));
        submitted.personal().forEach(field -> personalValues.add(new PersonalValue(this, field)));
    }

    public Filing filing() {
        return filing;
    }

    public int number() {
        return number;
    }

    /** The time of record, which decides whether the version is in time. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** When the request came in; null for a version from before both moments were kept. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the version was written; null for a version from before both moments were kept. */
    public Instant storedAt() {
        return storedAt;
    }

    /** The account that submitted it. */
    public String submittedBy() {
        return submittedBy;
    }

    public String submitterName() {
        return submitterName;
    }

    public boolean isInTime() {
        return inTime;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public String content() {
        return content;
    }

    public List<PersonalValue> personalValues() {
        return List.copyOf(personalValues);
    }

    public String sha256() {
        return sha256;
    }
}
