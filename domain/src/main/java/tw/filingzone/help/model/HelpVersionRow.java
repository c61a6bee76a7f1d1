package tw.filingzone.help.model;

import java.time.Instant;

/**
 * A line of the history of a text.
 *
 * @param own whether the version has a wording of the exchange, or went back to the delivered text
 */
public record HelpVersionRow(int number, boolean own, Instant changedAt, String changedBy) {}
