package tw.filingzone.rule.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * 應辦事項: what one level must have of one item.
 *
 * <p>It is data: each alternative asks for numbers of parts, and one alternative that has them all fulfils it. Without
 * parts it does not apply to the level. Before its date it is not yet due; without a date it has been due since its
 * version began.
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "requirement_part", joinColumns = @JoinColumn(name = "requirement_id"))
    private List<RequiredPart> parts = new ArrayList<>();

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "clause")
    private String clause;

    protected Requirement() {}

    /**
     * @param parts what each alternative asks for; none if the level need not have the item
     * @param effectiveFrom the first day of the duty, or null for the start of the version
     */
    public Requirement(
            AnnexVersion annex,
            FilingItem item,
            SecurityLevel level,
            List<RequiredPart> parts,
            LocalDate effectiveFrom,
            String clause) {
        this.annex = annex;
        this.item = item;
        this.level = level;
        this.parts = new ArrayList<>(parts);
        this.effectiveFrom = effectiveFrom;
        this.clause = clause;
    }

    /** Judges a firm's registers. */
    public ItemAssessment judge(RegisterState state) {
        List<AlternativeResult> alternatives = alternatives(state);
        return new ItemAssessment(
                item,
                outcome(state.on(), alternatives),
                clause,
                alternatives,
                state.leftOut(askedParts()),
                effectiveFrom);
    }

    private List<AlternativeResult> alternatives(RegisterState state) {
        Map<Integer, List<PartCount>> counts = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(RequiredPart::part))
                .forEach(each -> counts.computeIfAbsent(each.alternative(), number -> new ArrayList<>())
                        .add(each.count(state)));
        return counts.entrySet().stream()
                .map(each -> new AlternativeResult(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Part> askedParts() {
        return parts.stream().map(RequiredPart::part).toList();
    }

    private Outcome outcome(LocalDate on, List<AlternativeResult> alternatives) {
        if (alternatives.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (effectiveFrom != null && on.isBefore(effectiveFrom)) {
            return Outcome.NOT_YET_DUE;
        }
        return alternatives.stream().anyMatch(AlternativeResult::isMet) ? Outcome.MET : Outcome.NOT_MET;
    }

    public FilingItem item() {
        return item;
    }

    public SecurityLevel level() {
        return level;
    }
}
