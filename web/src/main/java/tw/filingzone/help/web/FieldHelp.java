package tw.filingzone.help.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import tw.filingzone.kernel.web.Markup;
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
        PageHelp help = faces.getApplication().evaluateExpressionGet(faces, "#{pageHelp}", PageHelp.class);
        if (!help.has(field)) {
            return;
        }
        String about = PageTexts.of(faces).of("help.about", label);
        Markup html = Markup.of(faces)
                .open("details", "class", "field-help", "id", field + "-help")
                .open("summary", "title", about)
                .text("span", "?", "aria-hidden", "true")
                .text("span", about, "class", "visually-hidden")
                .close("summary");
        MarkdownOutput.write(faces.getResponseWriter(), help.of(field));
        html.close("details");
    }
}
