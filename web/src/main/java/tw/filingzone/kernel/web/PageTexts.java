package tw.filingzone.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.kernel.model.RocDate;

/** The texts as pages read them: {@code #{m['login.title']}}, or {@code #{m.of('key', argument)}} with arguments. */
@Named("m")
@ApplicationScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private Language language;

    /** The texts for a component that is written in Java. */
    public static PageTexts of(FacesContext faces) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{m}", PageTexts.class);
    }

    @Override
    public String get(Object key) {
        return Messages.text(locale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return Messages.has(locale(), key.toString());
    }

    /** A text with its arguments put in. */
    public String of(String key, Object... arguments) {
        return Messages.text(locale(), MessageKey.of(key, arguments));
    }

    /** The text that a service or an entity speaks of. */
    public String text(MessageKey message) {
        return message == null ? "" : Messages.text(locale(), message);
    }

    /** The word for a constant of an enumeration. */
    public String word(String feature, Enum<?> constant) {
        return constant == null ? "" : text(MessageKey.of(feature, constant));
    }

    /**
     * A field of a record's content for people: a date or a year in the ROC calendar, yes or no, the word for a constant
     * of the enumeration that is named as the field, and anything else as it is. The name of a year ends in Year.
     *
     * @param value the value as the content has it, or null
     */
    public String value(String feature, String field, String value) {
        if ("true".equals(value) || "false".equals(value)) {
            return get("true".equals(value) ? "kernel.yes" : "kernel.no");
        }
        if (value != null && field.endsWith("Year")) {
            return String.valueOf(RocDate.year(Integer.parseInt(value)));
        }
        String constant = feature + "." + Character.toUpperCase(field.charAt(0)) + field.substring(1) + "." + value;
        return Messages.has(locale(), constant) ? get(constant) : Shown.field(value);
    }

    /**
     * Of a name in two languages that of the reader.
     *
     * @param chinese or null if there is none
     */
    public String either(String chinese, String english) {
        return chinese != null && locale().equals(Languages.CHINESE) ? chinese : english;
    }

    /** Pages ask by key only; there is no list of all texts. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Locale locale() {
        return language.getLocale();
    }
}
