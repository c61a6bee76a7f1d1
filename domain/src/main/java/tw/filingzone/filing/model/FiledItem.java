package tw.filingzone.filing.model;

import java.time.Instant;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/** What the latest version of a filing says of one item. */
public record FiledItem(Long filingId, FilingItem item, Outcome outcome, Instant submittedAt) {}
