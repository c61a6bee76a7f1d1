package tw.filingzone.filing.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.filing.model.FiledContent;
import tw.filingzone.filing.model.FiledContent.Entry;
import tw.filingzone.filing.model.FiledContent.Item;
import tw.filingzone.filing.model.FiledContent.Objection;
import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.filing.model.PersonalValue;

/**
 * Puts the clear values of a version's personal fields back into its content, for somebody who may read it.
 *
 * @param values the values by record, without those that have been erased
 */
record PersonalReading(Map<Long, List<PersonalValue>> values) {

    /** The field that names a person. */
    private static final String NAME = "name";

    static PersonalReading of(FilingVersion version) {
        return new PersonalReading(version.personalValues().stream()
                .filter(each -> each.value() != null)
                .collect(Collectors.groupingBy(PersonalValue::recordId)));
    }

    FiledContent into(FiledContent content) {
        return new FiledContent(
                content.firmCode(),
                content.firmName(),
                content.window(),
                content.number(),
                content.level(),
                content.annex(),
                content.referenceDate(),
                content.items().stream().map(this::into).toList());
    }

    private Item into(Item item) {
        return new Item(
                item.item(),
                item.outcome(),
                item.clause(),
                item.alternatives(),
                item.leftOut().stream().map(this::into).toList(),
                item.records().stream().map(this::into).toList());
    }

    private Objection into(Objection left) {
        return left.name() != null
                ? left
                : new Objection(left.recordId(), name(left.recordId()), left.reason(), left.arguments());
    }

    /** What names the person of a record, or null if that has been erased. */
    private String name(long recordId) {
        return values.getOrDefault(recordId, List.of()).stream()
                .filter(each -> each.field().equals(NAME))
                .map(PersonalValue::value)
                .findFirst()
                .orElse(null);
    }

    private Entry into(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        values.getOrDefault(entry.recordId(), List.of()).forEach(each -> fields.put(each.field(), each.value()));
        String name = entry.name() == null ? name(entry.recordId()) : entry.name();
        return new Entry(entry.register(), entry.recordId(), name, fields, entry.personal(), entry.files());
    }
}
