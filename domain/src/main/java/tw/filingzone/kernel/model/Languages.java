package tw.filingzone.kernel.model;

import java.util.List;
import java.util.Locale;

/** The languages of the zone: Traditional Chinese by default, and English. */
public final class Languages {

    public static final Locale CHINESE = Locale.TRADITIONAL_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    /** The language for a tag such as {@code zh-TW} or {@code en}; Chinese for anything else, and for null. */
    public static Locale of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
    }
}
