package tw.filingzone.kernel.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import tw.filingzone.kernel.model.RocDate;

/** Years in forms: shown as 113, read as 113 or 2024. */
@FacesConverter("rocYear")
public class RocYearConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent component, String typed) {
        try {
            return RocDate.parseYear(typed);
        } catch (DateTimeException noYear) {
            throw NotConverted.of(faces, component, "kernel.field.year", typed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Integer year) {
        return year == null ? "" : String.valueOf(RocDate.year(year));
    }
}
