package tw.filingzone.register.model;

import java.time.Instant;

/** A draft in full. */
public record DraftDetails(TypedValues typed, Instant savedAt) {}
