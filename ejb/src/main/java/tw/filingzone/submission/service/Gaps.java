package tw.filingzone.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.service.RuleBook;

/** What the own firm's level asks of a register today, whether a window is open or not. */
@Stateless
public class Gaps {

    @Inject
    private Registers registers;

    @Inject
    private RuleBook rules;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * The items that a register stands for, as they stand today; none for a register that no item asks for, or before
     * the firm has a level.
     *
     * @param feature the feature of the register, as it stands in addresses
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<ItemAssessment> of(String feature) {
        Set<FilingItem> items = Arrays.stream(FilingItem.values())
                .filter(item -> item.feature().equals(feature))
                .collect(Collectors.toSet());
        SecurityLevel level = current.caller().firm().level();
        if (items.isEmpty() || level == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Assessment.of(
                        rules.on(today),
                        level,
                        items,
                        registers.state(current.caller().firmId(), items, today))
                .items();
    }
}
