package tw.filingzone.ciso.model;

import java.time.LocalDate;

/** A CISO as lists show it. */
public record CisoRow(
        Long id,
        String name,
        String rankTitle,
        Boolean acting,
        LocalDate appointedOn,
        LocalDate deactivatedOn,
        String deactivationReason) {}
