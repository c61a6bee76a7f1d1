package tw.filingzone.calendar.model;

import java.time.Instant;

/** That the ends of a window were moved. */
public record ExtensionRow(
        Instant at,
        String by,
        Instant dueBefore,
        Instant dueAfter,
        Instant locksBefore,
        Instant locksAfter,
        String reason) {}
