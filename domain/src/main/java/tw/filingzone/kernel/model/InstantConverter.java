package tw.filingzone.kernel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/**
 * Stores an instant as milliseconds since 1970-01-01T00:00:00Z.
 *
 * <p>A timestamp column passes through the zone of the Java machine, and an instant inside a gap of daylight saving
 * would come back shifted. A number cannot shift, on any database.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
