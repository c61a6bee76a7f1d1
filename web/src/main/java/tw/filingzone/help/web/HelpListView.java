package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.filingzone.help.model.HelpGroup;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.service.Help;
import tw.filingzone.kernel.web.Language;
import tw.filingzone.kernel.web.ListRequest;

/** The contents of the help, as far as they concern the caller and match what is searched for. */
@Named
@RequestScoped
public class HelpListView {

    @Inject
    private Help help;

    @Inject
    private ListRequest list;

    @Inject
    private Language language;

    private List<HelpTopic> topics;

    /** The groups that have anything to show. */
    public List<HelpGroup> getGroups() {
        return Arrays.stream(HelpGroup.values())
                .filter(group -> !topics(group).isEmpty())
                .toList();
    }

    /** The topics of a group that are shown. */
    public List<HelpTopic> topics(HelpGroup group) {
        if (topics == null) {
            topics = help.topics(list.text("q"), language.getLocale());
        }
        return topics.stream().filter(topic -> topic.group() == group).toList();
    }
}
