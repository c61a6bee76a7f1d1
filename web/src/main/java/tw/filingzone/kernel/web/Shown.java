package tw.filingzone.kernel.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import tw.filingzone.kernel.model.IsoDate;
import tw.filingzone.kernel.model.RocDate;

/** Values in the form in which pages show them. */
public final class Shown {

    private static final long KILO = 1024;

    private Shown() {}

    /** A number of bytes, such as 512 B, 340 KB or 1.2 MB. */
    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return "%d KB".formatted(bytes / KILO);
        }
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format((double) bytes / (KILO * KILO))
                + " MB";
    }

    /** A field of a record's content: a date is written in the ROC calendar, anything else as it is; null is empty. */
    public static String field(String value) {
        if (value == null) {
            return "";
        }
        return IsoDate.of(value).map(RocDate::format).orElse(value);
    }
}
