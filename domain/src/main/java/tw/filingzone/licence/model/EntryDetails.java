package tw.filingzone.licence.model;

import java.time.Instant;

/**
 * A licence of the catalogue in full.
 *
 * @param source where the entry is from, or null
 * @param decidedAt when the exchange decided, or null
 * @param decidedBy who decided, or null
 */
public record EntryDetails(
        long id,
        int version,
        EntryFields fields,
        ListStatus status,
        Knowledge knowledge,
        String source,
        Instant decidedAt,
        String decidedBy) {}
