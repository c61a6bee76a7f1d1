package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import tw.filingzone.help.model.HelpGroup;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.service.HelpDesk;

/** All texts of the help as the exchange keeps them: which are as delivered, and who changed the others. */
@Named
@RequestScoped
public class HelpDeskView {

    @Inject
    private HelpDesk desk;

    private Map<HelpSubject, HelpText> changed;

    /** Refuses the page to whoever may not change the help. */
    public void open() {
        changed();
    }

    public List<HelpGroup> getGroups() {
        return List.of(HelpGroup.values());
    }

    /** What is in force for a subject; the delivered text if it was never changed. */
    public HelpText text(HelpSubject subject) {
        return changed().getOrDefault(subject, HelpText.delivered(subject));
    }

    /** How many subjects have a text of the exchange. */
    public long getOwn() {
        return changed().values().stream().filter(HelpText::own).count();
    }

    private Map<HelpSubject, HelpText> changed() {
        if (changed == null) {
            changed = desk.changed();
        }
        return changed;
    }
}
