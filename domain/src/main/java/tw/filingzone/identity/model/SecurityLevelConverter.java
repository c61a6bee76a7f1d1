package tw.filingzone.identity.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a security level as its number, 1 to 4. */
@Converter(autoApply = true)
public class SecurityLevelConverter implements AttributeConverter<SecurityLevel, Integer> {

    @Override
    public Integer convertToDatabaseColumn(SecurityLevel level) {
        return level == null ? null : level.number();
    }

    @Override
    public SecurityLevel convertToEntityAttribute(Integer number) {
        return number == null ? null : SecurityLevel.of(number);
    }
}
