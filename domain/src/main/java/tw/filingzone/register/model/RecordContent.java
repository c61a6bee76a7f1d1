package tw.filingzone.register.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The fields of a record as texts: dates in ISO form, empty fields left out. History, difference, the frozen version
 * and exports all read this one form.
 *
 * @param fields name to value, in the order in which pages show them
 * @param personal the names of the fields that tell of a person, and so may have to be erased one day
 */
public record RecordContent(Map<String, String> fields, Set<String> personal) {

    /** The name under which the files of a record stand in its history and in a conflict; no field of the content. */
    public static final String FILES = "files";

    private static final int LONGEST_CHANGE = 2000;
    private static final String FILE_BREAK = " \u00b7 ";

    public static final RecordContent NOTHING = new RecordContent(Map.of(), Set.of());

    public RecordContent {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        personal = Set.copyOf(personal);
    }

    /** The fields that differ from an earlier content. */
    public List<FieldChange> changesSince(RecordContent earlier) {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        names.addAll(earlier.fields.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            String before = earlier.fields.get(name);
            String after = fields.get(name);
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(name, before, after));
            }
        }
        return changes;
    }

    /** The names of files as one value, or null for none. */
    public static String files(Collection<String> names) {
        String all = String.join(FILE_BREAK, names);
        if (all.isEmpty()) {
            return null;
        }
        return all.length() <= LONGEST_CHANGE ? all : all.substring(0, LONGEST_CHANGE - 1) + "\u2026";
    }

    /** Collects fields; null and blank values are left out, texts are composed and without blanks around. */
    public static final class Builder {

        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Set<String> personal = new LinkedHashSet<>();

        public Builder add(String name, Object value) {
            if (value != null) {
                String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .strip();
                if (!text.isEmpty()) {
                    fields.put(name, text);
                }
            }
            return this;
        }

        /** Adds a field that tells of a person. */
        public Builder addPersonal(String name, Object value) {
            personal.add(name);
            return add(name, value);
        }

        public RecordContent build() {
            return new RecordContent(fields, personal);
        }
    }
}
