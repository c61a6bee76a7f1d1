package tw.filingzone.calendar.model;

import java.io.Serializable;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a window is called: 115上 or 115下 for a regular one, the exchange's title for an ad hoc one.
 *
 * @param year the half-year's year in the Gregorian calendar, or null
 * @param half 1 or 2, or null
 * @param title the title of an ad hoc window, or null
 */
public record WindowName(FilingWindow.Kind kind, Integer year, Integer half, String title) implements Serializable {

    /** The name of a half-year's regular window. */
    public static WindowName of(HalfYear period) {
        return new WindowName(FilingWindow.Kind.REGULAR, period.year(), period.half(), null);
    }

    public MessageKey text() {
        return kind == FilingWindow.Kind.AD_HOC
                ? MessageKey.of("calendar.window.adHoc", title)
                : MessageKey.of("calendar.window.regular." + half, String.valueOf(new HalfYear(year, half).rocYear()));
    }
}
