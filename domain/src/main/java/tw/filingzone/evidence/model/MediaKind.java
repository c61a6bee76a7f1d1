package tw.filingzone.evidence.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file of evidence may be. Found from the bytes, never from the name. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif");

    private final String mediaType;
    private final List<String> extensions;

    MediaKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The kind with this media type; empty for a type that is not accepted as evidence. */
    public static Optional<MediaKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a file of this kind may have the name: its extension is one of this kind, or it has none. */
    public boolean admits(FileName name) {
        return name.extension().isEmpty() || extensions.contains(name.extension());
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual extension, in small letters and without a dot. */
    public String extension() {
        return extensions.get(0);
    }
}
