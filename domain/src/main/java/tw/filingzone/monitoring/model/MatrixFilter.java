package tw.filingzone.monitoring.model;

import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.FiledOutcomes;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.rule.model.Outcome;

/**
 * Which filings of a window to show.
 *
 * @param text a part of the firm's code or name, or null for all
 * @param level the firm's level today, or null for all
 * @param state the state, or null for all
 * @param item the item that the outcome is asked of, or null for any
 * @param outcome an outcome in the version in force, or null for all
 */
public record MatrixFilter(String text, SecurityLevel level, FilingState state, FilingItem item, Outcome outcome) {

    /** Whether it asks what the firms came to. */
    public boolean asksForOutcomes() {
        return state != null || outcome != null;
    }

    /**
     * Whether a firm that came to this passes.
     *
     * @param filed what the firm's latest version came to, or null if it has not filed
     */
    public boolean passes(FiledOutcomes filed) {
        return (state == null || state == FilingState.of(filed)) && (outcome == null || filed != null && has(filed));
    }

    private boolean has(FiledOutcomes filed) {
        return item == null ? filed.has(outcome) : filed.has(item, outcome);
    }
}
