package tw.filingzone.filing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.StoredRecord;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Shortfall;

/** One requirement's result in one version, narrow, so that monitoring never opens the content. Never changed. */
@Entity
@Table(name = "filing_fact")
public class FilingFact extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "filing_version_id")
    private FilingVersion filingVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "item")
    private FilingItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "required_count")
    private int required;

    @Column(name = "counted")
    private int counted;

    @Column(name = "lacking")
    private String lacking;

    protected FilingFact() {}

    FilingFact(FilingVersion filingVersion, ItemAssessment assessed) {
        this.filingVersion = filingVersion;
        this.item = assessed.item();
        this.outcome = assessed.outcome();
        this.required = assessed.required();
        this.counted = assessed.counted();
        this.lacking = Shortfall.of(assessed).text();
    }
}
