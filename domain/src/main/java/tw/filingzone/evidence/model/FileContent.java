package tw.filingzone.evidence.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What makes a file the same file, whatever it is called.
 *
 * @param sha256 the digest of all bytes, 64 hexadecimal digits in small letters
 * @param bytes the number of bytes, at least 1
 * @param kind what the bytes are
 */
public record FileContent(String sha256, long bytes, MediaKind kind) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public FileContent {
        Objects.requireNonNull(kind);
        if (!DIGEST.matcher(sha256).matches() || bytes < 1) {
            throw new IllegalArgumentException("no content of " + bytes + " bytes with digest " + sha256);
        }
    }
}
