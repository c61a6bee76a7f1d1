package tw.filingzone.register.service;

import java.time.Instant;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Assessment;

/** How the calling firm stands: what the rule book and its filings say. Registers ask; submission knows. */
public interface Standing {

    /** What the rule book says of the registers as they are today; nothing to judge by while the firm has no level. */
    Assessment today();

    /** Whether the firm has filed any of some items at that instant or later. */
    boolean filedSince(Set<FilingItem> items, Instant instant);
}
