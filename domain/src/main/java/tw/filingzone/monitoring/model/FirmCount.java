package tw.filingzone.monitoring.model;

import tw.filingzone.filing.model.FiledOutcomes;

/**
 * How many firms of a window came to the same in all items.
 *
 * @param filed what they came to, or null for those that have not filed
 */
public record FirmCount(FiledOutcomes filed, long firms) {

    /** The form in which a query gives it. */
    public FirmCount(String outcomes, long firms) {
        this(outcomes == null ? null : new FiledOutcomes(outcomes), firms);
    }
}
