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
import tw.filingzone.kernel.model.MessageKey;

/** Tells the user what became of a command: errors at their fields, and what was done on the page that follows. */
@Named
@ApplicationScoped
public class Notices {

    private static final String DONE = "notice";

    @Inject
    private PageTexts texts;

    /**
     * Shows a refusal: each wrong field at the input of the same name in the form, and with the field's label in the
     * summary; anything else for the whole form.
     *
     * @param labels what the keys of the fields' labels start with, such as {@code policy.field.}
     */
    public void refuse(String form, String labels, BusinessException refusal) {
        if (refusal instanceof InvalidFields invalid) {
            for (FieldError error : invalid.errors()) {
                String text = texts.text(error.text());
                String summary = texts.of("kernel.pair", texts.get(labels + error.field()), text);
                add(form + ":" + error.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
            }
        } else {
            String text = texts.text(refusal.text());
            add(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** Shows a text on the page that follows. */
    public void done(String key) {
        done(MessageKey.of(key));
    }

    /** Shows a text on the page that follows. */
    public void done(MessageKey message) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(DONE, texts.text(message));
    }

    /** The texts to show as done; usually none or one. */
    public List<String> getDone() {
        Object text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(DONE);
        return text == null ? List.of() : List.of(text.toString());
    }

    private static void add(String target, FacesMessage message) {
        FacesContext.getCurrentInstance().addMessage(target, message);
    }
}
