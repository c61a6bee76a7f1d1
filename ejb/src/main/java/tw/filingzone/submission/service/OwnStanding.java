package tw.filingzone.submission.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.FiledItems;
import tw.filingzone.filing.service.Filings;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmLevels;
import tw.filingzone.register.service.Standing;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.service.RuleBook;
import tw.filingzone.submission.service.Registers.Holdings;

/** How the calling firm stands today, over all items. */
@RequestScoped
class OwnStanding implements Standing {

    private static final Set<FilingItem> ITEMS = Collections.unmodifiableSet(EnumSet.allOf(FilingItem.class));

    @Inject
    private Registers registers;

    @Inject
    private RuleBook rules;

    @Inject
    private Filings filings;

    @Inject
    private FirmLevels levels;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Override
    public Assessment today() {
        LocalDate today = LocalDate.now(clock);
        return of(registers.read(firm(), ITEMS, today, filings.filed(firm())), ITEMS, today);
    }

    /** What the rule book of the firm's level on a day says of some holdings on that day. */
    Assessment of(Holdings holdings, Set<FilingItem> items, LocalDate day) {
        SecurityLevel level = day.equals(LocalDate.now(clock))
                ? current.caller().firm().level()
                : levels.of(firm(), day).orElse(null);
        return level == null ? Assessment.none(day) : Assessment.of(rules.on(day), level, items, holdings.on(day));
    }

    @Override
    public boolean filedSince(Set<FilingItem> items, Instant instant) {
        FiledItems filed = filings.filed(firm());
        return items.stream().anyMatch(item -> !filed.last(item).isBefore(instant));
    }

    private long firm() {
        return current.caller().firmId();
    }
}
