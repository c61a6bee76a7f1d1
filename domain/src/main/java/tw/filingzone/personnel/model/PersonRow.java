package tw.filingzone.personnel.model;

import java.time.LocalDate;

/** A person's spell as lists show it. */
public record PersonRow(
        Long id,
        String name,
        String mask,
        Post post,
        Boolean dedicated,
        String unitName,
        LocalDate startedOn,
        LocalDate deactivatedOn,
        String deactivationReason) {}
