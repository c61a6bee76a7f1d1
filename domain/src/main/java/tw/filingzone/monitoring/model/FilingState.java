package tw.filingzone.monitoring.model;

import tw.filingzone.filing.model.FiledOutcomes;

/** How far a firm is in a window. */
public enum FilingState {
    /** 未申報. */
    NOT_SUBMITTED,
    /** 已申報，全部達成. */
    FULFILLED,
    /** 已申報，有項目未達成. */
    NOT_FULFILLED;

    /**
     * @param filed what the firm's latest version came to, or null if it has not filed
     */
    public static FilingState of(FiledOutcomes filed) {
        if (filed == null) {
            return NOT_SUBMITTED;
        }
        return filed.isFulfilled() ? FULFILLED : NOT_FULFILLED;
    }
}
