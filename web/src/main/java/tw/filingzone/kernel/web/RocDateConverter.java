package tw.filingzone.kernel.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import tw.filingzone.kernel.model.RocDate;

/** Dates in forms: shown as 113/01/31, read in any form that {@link RocDate} accepts. The input carries its label. */
@FacesConverter("rocDate")
public class RocDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        try {
            return RocDate.parse(typed);
        } catch (DateTimeException noDate) {
            throw NotConverted.of(faces, component, "kernel.field.date", typed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return RocDate.format(date);
    }
}
