package tw.filingzone.help.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import tw.filingzone.kernel.web.PageTexts;

/**
 * What the help says of a field, behind a question mark; nothing where it says nothing:
 * {@code <z:fieldHelp field="…" label="…"/>}.
 */
@FacesComponent("zone.FieldHelp")
public class FieldHelp extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        write(faces, (String) getAttributes().get("field"), (String)
                getAttributes().get("label"));
    }

    static void write(FacesContext faces, String field, String label) throws IOException {
        PageHelp help = bean(faces, "#{pageHelp}", PageHelp.class);
        if (!help.has(field)) {
            return;
        }
        String about = bean(faces, "#{m}", PageTexts.class).of("help.about", label);
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("details", null);
        writer.writeAttribute("class", "field-help", null);
        writer.writeAttribute("id", field + "-help", null);
        writer.startElement("summary", null);
        writer.writeAttribute("title", about, null);
        writer.startElement("span", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeText("?", null);
        writer.endElement("span");
        writer.startElement("span", null);
        writer.writeAttribute("class", "visually-hidden", null);
        writer.writeText(about, null);
        writer.endElement("span");
        writer.endElement("summary");
        MarkdownOutput.write(writer, help.of(field));
        writer.endElement("details");
    }

    private static <T> T bean(FacesContext faces, String name, Class<T> type) {
        return faces.getApplication().evaluateExpressionGet(faces, name, type);
    }
}
