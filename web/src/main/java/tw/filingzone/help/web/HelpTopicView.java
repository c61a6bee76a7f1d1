package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.service.Help;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.Language;
import tw.filingzone.kernel.web.ListRequest;

/** A topic of the help with the fields that it explains. */
@Named
@RequestScoped
public class HelpTopicView {

    @Inject
    private Help help;

    @Inject
    private Language language;

    @Inject
    private ListRequest list;

    private Map<HelpSubject, HelpText> texts;

    /**
     * @throws NotFound if there is no such topic for the caller
     */
    public void open() {
        texts();
    }

    /** The topic of the address, whichever of its subjects the address names. */
    public HelpTopic getTopic() {
        return HelpSubject.of(list.text("id")).map(HelpSubject::topic).orElseThrow(NotFound::new);
    }

    /** What is in force for the topic itself. */
    public HelpText getText() {
        return texts().get(HelpSubject.of(getTopic()));
    }

    public List<HelpSubject> getFields() {
        return getTopic().subjects().stream().filter(HelpSubject::isField).toList();
    }

    /** What is in force for a subject, in the language of the page. */
    public String wording(HelpSubject subject) {
        return texts().get(subject).wording().in(language.getLocale());
    }

    private Map<HelpSubject, HelpText> texts() {
        if (texts == null) {
            texts = help.texts(getTopic());
        }
        return texts;
    }
}
