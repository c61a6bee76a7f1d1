package tw.filingzone.licence.model;

import java.time.Instant;

/**
 * A typed licence as the queue shows it: never whose it is.
 *
 * @param version the state that was read, to be carried by a form
 * @param issuer as typed, or null
 * @param code the entry of the catalogue that it was assigned to, or null
 * @param note what the exchange adds to its ruling, or null
 */
public record NameRow(
        Long id,
        Integer version,
        String name,
        String issuer,
        Instant firstTypedAt,
        Ruling ruling,
        String code,
        String note,
        Instant ruledAt,
        String ruledBy,
        NameUse use) {

    /** The form in which a query gives the row: databases count in numbers of different sizes. */
    @SuppressWarnings("java:S107")
    public NameRow(
            Long id,
            Integer version,
            String name,
            String issuer,
            Instant firstTypedAt,
            Ruling ruling,
            String code,
            String note,
            Instant ruledAt,
            String ruledBy,
            Number firms,
            Number records) {
        this(
                id,
                version,
                name,
                issuer,
                firstTypedAt,
                ruling,
                code,
                note,
                ruledAt,
                ruledBy,
                new NameUse(firms.longValue(), records.longValue()));
    }
}
