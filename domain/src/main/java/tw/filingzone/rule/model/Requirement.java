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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    public ItemAssessment judge(RegisterState state, Counting counting) {
        List<AlternativeResult> alternatives = alternatives(state, counting);
        return new ItemAssessment(
                item,
                outcome(state.on(), alternatives),
                clause,
                alternatives,
                state.leftOut(partsTaken(counting)),
                effectiveFrom);
    }

    private List<AlternativeResult> alternatives(RegisterState state, Counting counting) {
        List<AlternativeResult> results = new ArrayList<>();
        partsByAlternative().forEach((number, asked) -> {
            Set<Part> together = together(asked);
            results.add(new AlternativeResult(
                    number,
                    asked.stream()
                            .map(each -> each.count(state, counting.takenFor(each.part(), together)))
                            .toList()));
        });
        return results;
    }

    private Set<Part> partsTaken(Counting counting) {
        Set<Part> taken = EnumSet.noneOf(Part.class);
        partsByAlternative()
                .values()
                .forEach(asked -> asked.forEach(each -> taken.addAll(counting.takenFor(each.part(), together(asked)))));
        return taken;
    }

    private Map<Integer, List<RequiredPart>> partsByAlternative() {
        return parts.stream()
                .sorted(Comparator.comparing(RequiredPart::part))
                .collect(Collectors.groupingBy(RequiredPart::alternative, TreeMap::new, Collectors.toList()));
    }

    private static Set<Part> together(List<RequiredPart> asked) {
        return asked.stream().map(RequiredPart::part).collect(Collectors.toSet());
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
