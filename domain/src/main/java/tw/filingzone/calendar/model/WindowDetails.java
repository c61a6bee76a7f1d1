package tw.filingzone.calendar.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A window with all that is known of it.
 *
 * @param version the state that was read
 * @param chosen how many firms it asks by name, or 0 where it asks all
 * @param withdrawalReason why it was withdrawn, or null
 */
public record WindowDetails(
        WindowRow row,
        int version,
        String explanation,
        LocalDate referenceDate,
        int chosen,
        String withdrawalReason,
        List<ExtensionRow> extensions) {

    public WindowDetails {
        extensions = List.copyOf(extensions);
    }
}
