package tw.filingzone.monitoring.model;

import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/**
 * How many firms have an outcome in an item.
 *
 * @param item the item, or null for the firms that have not filed
 * @param outcome the outcome, or null for the firms that have not filed
 */
public record OutcomeCount(FilingItem item, Outcome outcome, long firms) {}
