package tw.filingzone.kernel.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/**
 * Writes the page's nonce into each of its forms. The scripts of the page do that too, but come too late for whoever types
 * faster than a poor network brings them, and without the nonce a form is not taken.
 */
public class SealedForms extends ViewHandlerWrapper {

    public SealedForms(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Called at the end of each form. */
    @Override
    public void writeState(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", Constants.RequestParams.NONCE_PARAM, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        writer.endElement("input");
        super.writeState(faces);
    }
}
