package tw.filingzone.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.beans.Introspector;

/** The page bean of the edit page that is shown, whichever register it is of: templates know it as {@code edit}. */
@ApplicationScoped
public class ShownEdit {

    private static final String KEY = "edit";

    @Inject
    @Any
    private Instance<RecordEdit> pages;

    /** Said by the page when it is opened; the view remembers it by name. */
    static void is(RecordEdit page) {
        FacesContext.getCurrentInstance()
                .getViewRoot()
                .getViewMap()
                .put(KEY, Introspector.decapitalize(page.getClass().getSimpleName()));
    }

    /** The page bean, or null on a page that is no edit page of a register. */
    @Produces
    @Named(KEY)
    RecordEdit edit() {
        Object name =
                FacesContext.getCurrentInstance().getViewRoot().getViewMap().get(KEY);
        return name == null
                ? null
                : pages.select(NamedLiteral.of(name.toString())).get();
    }
}
