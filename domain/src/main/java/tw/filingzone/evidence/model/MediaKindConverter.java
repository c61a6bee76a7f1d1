package tw.filingzone.evidence.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a kind as its media type. */
@Converter(autoApply = true)
public class MediaKindConverter implements AttributeConverter<MediaKind, String> {

    @Override
    public String convertToDatabaseColumn(MediaKind kind) {
        return kind == null ? null : kind.mediaType();
    }

    @Override
    public MediaKind convertToEntityAttribute(String mediaType) {
        return mediaType == null ? null : MediaKind.ofMediaType(mediaType).orElseThrow();
    }
}
