package tw.filingzone.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.filingzone.help.model.HelpGroup;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.service.CachedHelp;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.kernel.web.Language;
import tw.filingzone.kernel.web.ListRequest;

/** The contents of the help, as far as they concern the caller and match what is searched for. */
@Named
@RequestScoped
public class HelpListView {

    @Inject
    private CachedHelp help;

    @Inject
    private CurrentCaller current;

    @Inject
    private ListRequest list;

    @Inject
    private Language language;

    /** The groups that have anything to show. */
    public List<HelpGroup> getGroups() {
        return Arrays.stream(HelpGroup.values())
                .filter(group -> !topics(group).isEmpty())
                .toList();
    }

    /** The topics of a group that are shown. */
    public List<HelpTopic> topics(HelpGroup group) {
        return group.topics().stream()
                .filter(topic -> topic.audience().admits(current.caller()) && matches(topic))
                .toList();
    }

    /** All words have to occur, in the topic or in what it says of its fields. */
    private boolean matches(HelpTopic topic) {
        if (list.text("q") == null) {
            return true;
        }
        Locale shown = language.getLocale();
        String searched = topic.subjects().stream()
                .map(subject -> Messages.text(shown, subject.title()) + "\n"
                        + help.text(subject).wording().in(shown))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(list.text("q").toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(searched::contains);
    }
}
