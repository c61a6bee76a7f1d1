package tw.filingzone.licence.model;

import java.time.Instant;
import java.time.LocalDate;

/** A licence of the catalogue as lists show it. */
public record EntryRow(
        Long id,
        String code,
        String issuer,
        String nameEn,
        String nameZh,
        Category category,
        ListStatus status,
        Knowledge knowledge,
        String listRevision,
        LocalDate countsFrom,
        LocalDate countsUntil,
        String source,
        Instant decidedAt,
        String decidedBy) {}
