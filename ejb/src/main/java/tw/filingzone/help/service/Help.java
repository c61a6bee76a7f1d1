package tw.filingzone.help.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;

/**
 * The help as readers see it, signed in or not: what concerns them and nothing else. Every page asks for it, and it costs
 * no statement.
 */
@Stateless
@PermitAll
public class Help {

    @Inject
    private HelpVersions versions;

    @Inject
    private CurrentCaller current;

    /**
     * The topics that concern the caller, in reading order.
     *
     * @param searched words of which every one has to occur in what is written of the topic, or null for all topics
     * @param language the language that is searched
     */
    @PermitAll
    public List<HelpTopic> topics(String searched, Locale language) {
        Map<HelpSubject, HelpText> changed = versions.changed();
        return Stream.of(HelpTopic.values())
                .filter(topic -> topic.audience().admits(current.caller()))
                .filter(topic -> topic.contains(searched, language, subject -> of(changed, subject)))
                .toList();
    }

    /**
     * All that is in force for a topic.
     *
     * @throws NotFound if the topic does not concern the caller
     */
    @PermitAll
    public Map<HelpSubject, HelpText> texts(HelpTopic topic) {
        if (!topic.audience().admits(current.caller())) {
            throw new NotFound();
        }
        Map<HelpSubject, HelpText> changed = versions.changed();
        return topic.subjects().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), subject -> of(changed, subject)));
    }

    private static HelpText of(Map<HelpSubject, HelpText> changed, HelpSubject subject) {
        HelpText text = changed.get(subject);
        return text == null ? HelpText.delivered(subject) : text;
    }
}
