package tw.filingzone.kernel.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes the HTML of the components that stand on a page dozens of times; others are Facelets. Texts are escaped. */
public final class Markup {

    private final ResponseWriter writer;

    private Markup(ResponseWriter writer) {
        this.writer = writer;
    }

    public static Markup of(FacesContext faces) {
        return new Markup(faces.getResponseWriter());
    }

    /**
     * Begins an element.
     *
     * @param attributes a name, its value, the next name and so on
     */
    public Markup open(String element, String... attributes) throws IOException {
        writer.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1], null);
        }
        return this;
    }

    public Markup close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /**
     * @param text or null for none
     */
    public Markup text(String text) throws IOException {
        if (text != null) {
            writer.writeText(text, null);
        }
        return this;
    }

    /** An element with nothing but a text in it. */
    public Markup text(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** A picture that says nothing that the text beside it does not. */
    public Markup icon(String name) throws IOException {
        return text("span", "", "class", "pi pi-" + name, "aria-hidden", "true").text(" ");
    }
}
