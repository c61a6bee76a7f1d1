package tw.filingzone.filing.model;

import java.util.List;
import java.util.Map;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.IsoDate;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.register.model.Register;
import tw.filingzone.rule.model.AlternativeResult;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.PartCount;

/**
 * What a version holds: the firm, the rule version, and for each item the finding and the records with their evidence.
 *
 * @param window what the window was called, in Chinese
 * @param level the firm's level, 1 to 4
 * @param annex the name of the version of the annex
 */
public record FiledContent(
        String firmCode,
        String firmName,
        String window,
        int number,
        int level,
        String annex,
        String referenceDate,
        List<Item> items) {

    /** The items that are not met, in the order of the items. */
    public List<FilingItem> notMet() {
        return items.stream()
                .filter(item -> item.outcome() == Outcome.NOT_MET)
                .map(Item::item)
                .toList();
    }

    /**
     * One item.
     *
     * @param alternatives the ways of fulfilling it, with what each asked for and had
     * @param leftOut the records that do not count
     */
    public record Item(
            FilingItem item,
            Outcome outcome,
            String clause,
            List<Alternative> alternatives,
            List<Objection> leftOut,
            List<Entry> records) {

        /** The alternatives as results. */
        public List<AlternativeResult> results() {
            return alternatives.stream()
                    .map(each -> new AlternativeResult(each.number(), each.parts()))
                    .toList();
        }

        /** What spoke against a record of the item, or null if nothing did. */
        public MessageKey objectionTo(Entry entry) {
            return leftOut.stream()
                    .filter(each -> each.recordId() == entry.recordId())
                    .findFirst()
                    .map(Objection::text)
                    .orElse(null);
        }
    }

    /** One way of fulfilling a requirement. */
    public record Alternative(int number, List<PartCount> parts) {}

    /** A record that does not count, with the key of the reason and its arguments; no name if it names a person. */
    public record Objection(long recordId, String name, String reason, List<String> arguments) {

        /** The reason with its arguments, dates as dates; its mere key if today's texts no longer have it. */
        public MessageKey text() {
            if (!Messages.has(Languages.CHINESE, reason)) {
                return MessageKey.of("filing.objection.former", reason);
            }
            return MessageKey.of(
                    reason,
                    arguments.stream()
                            .map(each ->
                                    IsoDate.of(each).<Object>map(day -> day).orElse(each))
                            .toArray());
        }
    }

    /**
     * A record with its fields, dates in ISO form, and its files.
     *
     * @param register the register that held it
     * @param name what people called it, or null if that names a person
     * @param personal the fields that tell of a person, each as a salted digest
     */
    public record Entry(
            Register register,
            long recordId,
            String name,
            Map<String, String> fields,
            Map<String, String> personal,
            List<File> files) {}

    /** A file of evidence. */
    public record File(long attachmentId, String name, String mediaType, long bytes, String sha256) {}
}
