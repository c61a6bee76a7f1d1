package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;

/**
 * What the rule book says of a firm.
 *
 * @param annexId the version that judged
 * @param annexName its name
 * @param level the firm's level on the reference date
 * @param on the reference date
 */
public record Assessment(
        long annexId, String annexName, SecurityLevel level, LocalDate on, List<ItemAssessment> items) {

    public Assessment {
        items = List.copyOf(items);
    }

    /** Judges the items of a window. */
    public static Assessment of(AnnexVersion annex, SecurityLevel level, Set<FilingItem> items, RegisterState state) {
        return new Assessment(
                annex.id(),
                annex.name(),
                level,
                state.on(),
                annex.requirementsOf(level).stream()
                        .filter(requirement -> items.contains(requirement.item()))
                        .map(requirement -> requirement.judge(state, annex.counting()))
                        .toList());
    }

    /** Nothing to judge by: the firm has no level. */
    public static Assessment none(LocalDate on) {
        return new Assessment(0, "", null, on, List.of());
    }

    /** Whether no requirement fails. */
    public boolean isFulfilled() {
        return items.stream().noneMatch(item -> item.outcome() == Outcome.NOT_MET);
    }
}
