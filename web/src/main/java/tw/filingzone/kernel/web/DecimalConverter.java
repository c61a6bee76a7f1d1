package tw.filingzone.kernel.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;

/** Numbers in forms with at most one decimal, in half or full width digits, such as 15 or 7.5. */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!plain.matches("\\d{1,6}(\\.\\d)?")) {
            throw NotConverted.of(faces, component, "kernel.field.decimal", typed);
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
