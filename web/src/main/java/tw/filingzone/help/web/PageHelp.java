package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.service.Help;
import tw.filingzone.kernel.web.Language;

/** The help that belongs to the page that is shown: the way to its topic, and what stands at the fields of its form. */
@Named
@RequestScoped
public class PageHelp {

    @Inject
    private Help help;

    @Inject
    private Language language;

    private Map<HelpSubject, HelpText> texts;

    /** The address of the page's topic, or of the contents where the page has none. */
    public String getAddress() {
        return topic().map(topic -> "/help/topic?id=" + topic.key()).orElse("/help");
    }

    public boolean has(String field) {
        return topic().filter(topic -> topic.fields().contains(field)).isPresent();
    }

    /** What is said of a field that {@link #has} help. */
    public String of(String field) {
        return text(field);
    }

    /** What stands beside the form. */
    public String getBrief() {
        return text(HelpSubject.BRIEF);
    }

    private String text(String field) {
        return topic().map(topic -> texts(topic).get(new HelpSubject(topic, field)))
                .map(text -> text.wording().in(language.getLocale()))
                .orElse("");
    }

    private Map<HelpSubject, HelpText> texts(HelpTopic topic) {
        if (texts == null) {
            texts = help.texts(topic);
        }
        return texts;
    }

    private static Optional<HelpTopic> topic() {
        return HelpTopic.ofPage(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
