package tw.filingzone.calendar.model;

import java.time.LocalDate;

/**
 * The days of a window in Taipei, both included.
 */
public record WindowDays(LocalDate first, LocalDate last) {

    /**
     * @throws WindowEndsBeforeItOpens if the last day is before the first
     */
    public WindowDays {
        if (last.isBefore(first)) {
            throw new WindowEndsBeforeItOpens();
        }
    }
}
