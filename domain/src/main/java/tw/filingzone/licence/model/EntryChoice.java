package tw.filingzone.licence.model;

import java.time.LocalDate;

/** A licence of the catalogue to be chosen in a form. */
public record EntryChoice(
        Long id,
        String code,
        String issuer,
        String nameEn,
        String nameZh,
        ListStatus status,
        String listRevision,
        Boolean expires,
        String validityRule,
        LocalDate countsFrom,
        LocalDate countsUntil) {}
