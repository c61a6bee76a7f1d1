package tw.filingzone.policy.model;

import java.time.LocalDate;

/** A policy statement as lists show it. */
public record PolicyRow(
        Long id,
        String title,
        String documentVersion,
        LocalDate approvedOn,
        LocalDate evaluatedOn,
        LocalDate deactivatedOn,
        String deactivationReason) {}
