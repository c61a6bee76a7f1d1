package tw.filingzone.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;

/** Tells the user what became of a command: errors at their fields, and what was done on the page that follows. */
@Named
@ApplicationScoped
public class Notices {

    private static final String DONE = "notice";

    @Inject
    private PageTexts texts;

    /** Shows a refusal: each wrong field at the input of the same name in the form, anything else for the whole form. */
    public void refuse(String form, BusinessException refusal) {
        if (refusal instanceof InvalidFields invalid) {
            for (FieldError error : invalid.errors()) {
                add(form + ":" + error.field(), texts.text(error.text()));
            }
        } else {
            add(null, texts.text(refusal.text()));
        }
    }

    /** Shows a text on the page that follows. */
    public void done(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(DONE, texts.get(key));
    }

    /** The texts to show as done; usually none or one. */
    public List<String> getDone() {
        Object text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(DONE);
        return text == null ? List.of() : List.of(text.toString());
    }

    private static void add(String target, String text) {
        FacesContext.getCurrentInstance().addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
