package tw.filingzone.unit.model;

import java.time.LocalDate;

/** A security unit as lists show it. */
public record UnitRow(
        Long id,
        String name,
        Boolean dedicated,
        LocalDate setUpOn,
        LocalDate deactivatedOn,
        String deactivationReason) {}
