package tw.filingzone.help.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Shows Markdown: {@code <z:markdown text="…"/>}. The one place where a page writes HTML that it did not contain. */
@FacesComponent("zone.Markdown")
public class MarkdownOutput extends UIComponentBase {

    @Override
    public String getFamily() {
        return "zone";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object text = getAttributes().get("text");
        if (text != null) {
            write(faces.getResponseWriter(), text.toString());
        }
    }

    static void write(ResponseWriter writer, String text) throws IOException {
        writer.startElement("div", null);
        writer.writeAttribute("class", "markdown", null);
        writer.write(Markdown.html(text));
        writer.endElement("div");
    }
}
