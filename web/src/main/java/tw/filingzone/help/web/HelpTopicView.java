package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.service.CachedHelp;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.Language;
import tw.filingzone.kernel.web.ListRequest;

/** A topic of the help with the fields that it explains. */
@Named
@RequestScoped
public class HelpTopicView {

    @Inject
    private CachedHelp help;

    @Inject
    private CurrentCaller current;

    @Inject
    private Language language;

    @Inject
    private ListRequest list;

    private HelpText text;

    /**
     * @throws NotFound if there is no such topic for the caller
     */
    public void open() {
        getText();
    }

    public HelpTopic getTopic() {
        return getText().subject().topic();
    }

    /** What is in force for the topic of the address, whichever of its subjects the address names. */
    public HelpText getText() {
        if (text == null) {
            text = HelpSubject.of(list.text("id"))
                    .map(HelpSubject::topic)
                    .filter(topic -> topic.audience().admits(current.caller()))
                    .map(topic -> help.text(HelpSubject.of(topic)))
                    .orElseThrow(NotFound::new);
        }
        return text;
    }

    public List<HelpSubject> getFields() {
        return getTopic().subjects().stream().filter(HelpSubject::isField).toList();
    }

    /** What is in force for a subject, in the language of the page. */
    public String wording(HelpSubject subject) {
        return help.text(subject).wording().in(language.getLocale());
    }
}
