package tw.filingzone.kernel.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as records keep them in texts: 2026-07-10. What people type may look like one and be none: 2026-02-30. */
public final class IsoDate {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private IsoDate() {}

    /** The date that a text is, or empty. */
    public static Optional<LocalDate> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
