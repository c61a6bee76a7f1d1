package tw.filingzone.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * 應辦事項: what one level must have of one item.
 *
 * <p>It is a row of data: the kind names the rule in code, the number is its parameter. Before its date it is not yet
 * due; without a date it has been due since its version began.
 */
@Entity
@Table(name = "requirement")
public class Requirement extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "annex_id")
    private AnnexVersion annex;

    @Enumerated(EnumType.STRING)
    @Column(name = "item")
    private FilingItem item;

    @Column(name = "security_level")
    private SecurityLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RequirementKind kind;

    @Column(name = "required_count")
    private int required;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "clause")
    private String clause;

    protected Requirement() {}

    /** Judges a firm's registers. */
    public ItemAssessment judge(RegisterState state) {
        Tally tally = kind.count(state);
        return new ItemAssessment(
                item, outcome(state.on(), tally), clause, required, tally.counted(), tally.leftOut(), effectiveFrom);
    }

    private Outcome outcome(LocalDate on, Tally tally) {
        if (kind == RequirementKind.NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (effectiveFrom != null && on.isBefore(effectiveFrom)) {
            return Outcome.NOT_YET_DUE;
        }
        return tally.counted() >= required ? Outcome.MET : Outcome.NOT_MET;
    }

    public FilingItem item() {
        return item;
    }

    public SecurityLevel level() {
        return level;
    }
}
