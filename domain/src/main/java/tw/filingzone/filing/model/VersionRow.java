package tw.filingzone.filing.model;

import java.time.Instant;

/** A version of a filing among the others. */
public record VersionRow(Long id, int number, Instant submittedAt, String receiptNumber) {}
