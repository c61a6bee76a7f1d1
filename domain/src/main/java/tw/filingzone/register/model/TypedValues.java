package tw.filingzone.register.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of a form's fields as they were typed: not checked, not converted, so that a date that is none yet stays
 * as it is. A box that is not ticked has no value.
 *
 * @param fields name to values, as the browser sends them
 */
public record TypedValues(SortedMap<String, List<String>> fields) {

    public TypedValues {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The same without some fields, which must not be stored in clear. */
    public TypedValues without(Set<String> names) {
        SortedMap<String, List<String>> rest = new TreeMap<>(fields);
        rest.keySet().removeAll(names);
        return new TypedValues(rest);
    }

    /** The values of a field; none if it has none. */
    public List<String> of(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
