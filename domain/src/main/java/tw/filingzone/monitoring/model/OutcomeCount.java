package tw.filingzone.monitoring.model;

import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/** How many firms have an outcome in an item. */
public record OutcomeCount(FilingItem item, Outcome outcome, long firms) {}
