package tw.filingzone.help.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

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
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "field", null);
        writer.startElement("label", null);
        writer.writeAttribute("for", input(faces), null);
        writer.writeAttribute("class", "field-label", null);
        writer.writeText(label, null);
        if (Boolean.parseBoolean(text("required"))) {
            writer.startElement("span", null);
            writer.writeAttribute("class", "field-mark", null);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.writeText(" *", null);
            writer.endElement("span");
        }
        writer.endElement("label");
        FieldHelp.write(faces, text("for"), label);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        String hint = text("hint");
        if (!hint.isEmpty()) {
            writer.startElement("p", null);
            writer.writeAttribute("class", "field-hint", null);
            writer.writeAttribute("id", text("for") + "-hint", null);
            writer.writeText(hint, null);
            writer.endElement("p");
        }
        Iterator<FacesMessage> messages = faces.getMessages(input(faces));
        if (messages.hasNext()) {
            writeError(writer, messages.next());
        }
        writer.endElement("div");
    }

    private static void writeError(ResponseWriter writer, FacesMessage error) throws IOException {
        error.rendered();
        writer.startElement("p", null);
        writer.writeAttribute("class", "field-error", null);
        writer.writeAttribute("role", "alert", null);
        writer.startElement("span", null);
        writer.writeAttribute("class", "pi pi-times-circle", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.endElement("span");
        writer.startElement("span", null);
        writer.writeText(error.getDetail(), null);
        writer.endElement("span");
        writer.endElement("p");
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
