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

    private String id;
    private HelpText text;

    /**
     * @throws NotFound if there is no such topic for the caller
     */
    public void open() {
        text = HelpSubject.of(id)
                .filter(subject -> subject.topic().audience().admits(current.caller()))
                .map(subject -> help.text(HelpSubject.of(subject.topic())))
                .orElseThrow(NotFound::new);
    }

    public HelpTopic getTopic() {
        return text.subject().topic();
    }

    public HelpText getText() {
        return text;
    }

    public List<HelpSubject> getFields() {
        return getTopic().subjects().stream().filter(HelpSubject::isField).toList();
    }

    /** What is in force for a subject, in the language of the page. */
    public String wording(HelpSubject subject) {
        return help.text(subject).wording().in(language.getLocale());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
