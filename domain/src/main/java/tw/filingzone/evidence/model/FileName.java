package tw.filingzone.evidence.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.evidence.model.UploadRefused.Reason;

/**
 * The name of a file as it is kept and shown, made harmless from whatever a browser sent.
 *
 * <p>Chinese, blanks and emoji stay. A directory, control characters and the marks that turn the writing direction
 * go: with them {@code cod.exe} reads as {@code exe.doc}, or a line break ends an HTTP header. The letters are
 * composed (NFC), since a Mac sends them apart.
 *
 * @param value 1 to 200 UTF-16 units; a longer name loses the end of its stem and keeps its extension
 */
public record FileName(String value) {

    public static final int LONGEST = 200;

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u061C\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern DIRECTORY = Pattern.compile("^(?:.*[/\\\\]|[A-Za-z]:)");
    private static final Pattern LOOSE_END = Pattern.compile("[.\\s]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.(?=\\d*[A-Za-z])([A-Za-z0-9]{1,8})$");

    /**
     * @throws UploadRefused with {@link Reason#NAME} if nothing is left of the name, or it is null
     */
    public FileName {
        value = value == null ? "" : shortened(harmless(value));
        if (value.isEmpty()) {
            throw new UploadRefused(Reason.NAME);
        }
    }

    /** The extension in small letters and without its dot, such as pdf; empty if the name has none. */
    public String extension() {
        return extensionOf(value).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String harmless(String sent) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceAll("");
        String alone = DIRECTORY.matcher(seen).replaceFirst("");
        return LOOSE_END.matcher(alone).replaceFirst("").strip();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extensionOf(name);
        String tail = extension.isEmpty() ? "" : "." + extension;
        int end = LONGEST - tail.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + tail;
    }

    private static String extensionOf(String name) {
        Matcher match = EXTENSION.matcher(name);
        return match.find() ? match.group(1) : "";
    }
}
