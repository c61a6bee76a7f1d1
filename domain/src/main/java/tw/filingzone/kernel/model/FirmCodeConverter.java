package tw.filingzone.kernel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a firm code as its four characters. */
@Converter(autoApply = true)
public class FirmCodeConverter implements AttributeConverter<FirmCode, String> {

    @Override
    public String convertToDatabaseColumn(FirmCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public FirmCode convertToEntityAttribute(String value) {
        return value == null ? null : new FirmCode(value);
    }
}
