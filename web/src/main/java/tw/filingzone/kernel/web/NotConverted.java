package tw.filingzone.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;

/** What was typed is no value of the field: told at the input, and with the input's label in the summary. */
final class NotConverted {

    private NotConverted() {}

    static ConverterException of(FacesContext faces, UIComponent input, String key, String typed) {
        Locale locale = faces.getViewRoot().getLocale();
        String text = Messages.text(locale, MessageKey.of(key, typed.strip()));
        String label = String.valueOf(input.getAttributes().get("label"));
        String summary = Messages.text(locale, MessageKey.of("kernel.pair", label, text));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }
}
