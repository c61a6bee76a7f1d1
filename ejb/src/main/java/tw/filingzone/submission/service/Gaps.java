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
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.submission.service.Registers.Holdings;

/** What the own firm's level asks of a register today, whether a window is open or not. */
@Stateless
public class Gaps {

    @Inject
    private OwnRecords own;

    @Inject
    private OwnStanding standing;

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
        Set<FilingItem> items = Arrays.stream(Register.values())
                .filter(register -> register.feature().equals(feature))
                .map(Register::item)
                .collect(Collectors.toSet());
        return items.isEmpty()
                ? List.of()
                : standing.of(new Holdings(own.active()), items, LocalDate.now(clock))
                        .items();
    }
}
