package tw.filingzone.help.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import tw.filingzone.kernel.model.MessageKey;

/**
 * One text of the help, which the exchange changes as a whole.
 *
 * @param field the field of a form that it explains, {@link #BRIEF} for what stands beside the form, or null for the
 *     text of the topic itself
 */
public record HelpSubject(HelpTopic topic, String field) implements Serializable {

    /** What stands beside the form of a register. */
    public static final String BRIEF = "brief";

    public static HelpSubject of(HelpTopic topic) {
        return new HelpSubject(topic, null);
    }

    /** The subject with a key such as {@code submit} or {@code policy.approvedOn}, if there is one. */
    public static Optional<HelpSubject> of(String key) {
        return Arrays.stream(HelpTopic.values())
                .flatMap(topic -> topic.subjects().stream())
                .filter(subject -> subject.key().equals(key))
                .findFirst();
    }

    /** The name by which addresses and the database know the subject. */
    public String key() {
        return field == null ? topic.key() : topic.key() + "." + field;
    }

    public boolean isField() {
        return field != null && !field.equals(BRIEF);
    }

    /** What the subject is called: the topic, the label of the field, or that it stands beside the form. */
    public MessageKey title() {
        if (field == null) {
            return MessageKey.of("help", topic);
        }
        return isField() ? MessageKey.of(topic.key() + ".field." + field) : MessageKey.of("help.brief");
    }

    /** The title with that of the topic before it. */
    public MessageKey fullTitle() {
        return field == null ? title() : MessageKey.of("help.titleOf", MessageKey.of("help", topic), title());
    }
}
