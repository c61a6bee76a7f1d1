package tw.filingzone.monitoring.model;

import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.Outcome;

/** One requirement's result in one version. */
public record FactRow(Long versionId, FilingItem item, Outcome outcome, int required, int counted) {}
