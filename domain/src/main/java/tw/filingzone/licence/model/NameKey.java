package tw.filingzone.licence.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * By what two typed licences are the same: name and issuer, each without blanks around, with single blanks inside,
 * whatever the case and the width of the characters (NFKC).
 *
 * <p>The issuer belongs to it. Bodies share abbreviations, and a ruling on the name alone would let the licence of
 * another body count. The price is that an issuer who is written in two ways waits twice.
 *
 * @param issuer empty where none was typed
 */
public record NameKey(String name, String issuer) {

    /** What there is room for of each, since NFKC may write one character as several. */
    static final int LONGEST = 400;

    /**
     * @param name the typed name
     * @param issuer the typed issuer, or null
     */
    public static NameKey of(String name, String issuer) {
        return new NameKey(normalised(name), issuer == null ? "" : normalised(issuer));
    }

    /** A text in the form in which texts are compared. */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
