package tw.filingzone.monitoring.model;

import tw.filingzone.identity.model.SecurityLevel;

/**
 * Which filings of a window to show.
 *
 * @param text a part of the firm's code or name, or null for all
 * @param level the firm's level today, or null for all
 * @param state the state, or null for all
 */
public record MatrixFilter(String text, SecurityLevel level, FilingState state) {}
