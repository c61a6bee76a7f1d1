package tw.filingzone.register.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.component.fileupload.FileUpload;
import tw.filingzone.register.model.TypedValues;

/**
 * A request into which somebody seems to type what a draft holds. Each input reads its own values from it, as it would
 * from a form that was sent, and then shows them; nothing is converted or checked.
 */
final class TypedAgain extends FacesContextWrapper {

    private final ExternalContext external;

    private TypedAgain(FacesContext faces, TypedValues typed) {
        super(faces);
        Map<String, String> first = new HashMap<>();
        Map<String, String[]> all = new HashMap<>();
        typed.fields().forEach((field, values) -> {
            if (!values.isEmpty()) {
                first.put(FormValues.FORM + field, values.get(0));
                all.put(FormValues.FORM + field, values.toArray(String[]::new));
            }
        });
        this.external = new ExternalContextWrapper(faces.getExternalContext()) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return first;
            }

            @Override
            public Map<String, String[]> getRequestParameterValuesMap() {
                return all;
            }
        };
    }

    /** Types the values into a form that is about to be shown. */
    static void into(UIComponent form, TypedValues typed) {
        FacesContext faces = FacesContext.getCurrentInstance();
        TypedAgain again = new TypedAgain(faces, typed);
        form.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput && !(component instanceof FileUpload)) {
                component.decode(again);
            }
            return VisitResult.ACCEPT;
        });
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }
}
