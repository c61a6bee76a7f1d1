package tw.filingzone.monitoring.model;

import tw.filingzone.kernel.model.Slice;

/**
 * The firms of a window by its items.
 *
 * @param summary of the firms that the text and the level of the filter let pass
 * @param firms a page of those that the whole filter lets pass
 */
public record Matrix(MatrixSummary summary, Slice<MatrixRow> firms) {}
