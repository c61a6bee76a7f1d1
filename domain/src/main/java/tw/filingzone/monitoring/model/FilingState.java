package tw.filingzone.monitoring.model;

/** How far a firm is in a window. */
public enum FilingState {
    /** 未申報. */
    NOT_SUBMITTED,
    /** 已申報，全部達成. */
    FULFILLED,
    /** 已申報，有項目未達成. */
    NOT_FULFILLED
}
