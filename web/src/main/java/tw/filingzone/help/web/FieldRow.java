package tw.filingzone.help.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import tw.filingzone.kernel.web.Markup;

/**
 * One row of a form: the label, what the help says, the input that it contains, a hint, and the input's error:
 * {@code <z:field for="…" label="…" hint="…" required="…">}. A form has dozens, so each is one component.
 */
@FacesComponent("zone.FieldRow")
public class FieldRow extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String label = text("label");
        Markup html = Markup.of(faces)
                .open("div", "class", "field")
                .open("label", "for", input(faces), "class", "field-label")
                .text(label);
        if (Boolean.parseBoolean(text("required"))) {
            html.text("span", " *", "class", "field-mark", "aria-hidden", "true");
        }
        html.close("label");
        FieldHelp.write(faces, text("for"), label);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Markup html = Markup.of(faces);
        String hint = text("hint");
        if (!hint.isEmpty()) {
            html.text("p", hint, "class", "field-hint", "id", text("for") + "-hint");
        }
        Iterator<FacesMessage> messages = faces.getMessages(input(faces));
        if (messages.hasNext()) {
            FacesMessage error = messages.next();
            error.rendered();
            html.open("p", "class", "field-error", "role", "alert")
                    .icon("times-circle")
                    .text("span", error.getDetail())
                    .close("p");
        }
        html.close("div");
    }

    /** The id of the input in the page. */
    private String input(FacesContext faces) {
        String id = text("for");
        UIComponent input = within(this, id);
        return input == null ? id : input.getClientId(faces);
    }

    private static UIComponent within(UIComponent parent, String id) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = id.equals(child.getId()) ? child : within(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
