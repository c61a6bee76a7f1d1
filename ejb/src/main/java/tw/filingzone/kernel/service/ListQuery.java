package tw.filingzone.kernel.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;

/**
 * A list as row records, a page at a time: one statement for the rows, one for the total.
 *
 * <p>The only place that puts JPQL together. Every part is a constant of the calling query; what users type travels as
 * a parameter, and a sort column only by its name in the query's own table of columns.
 */
public final class ListQuery {

    private final EntityManager entities;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * @param from the constant part, from {@code from} up to and without {@code where}
     */
    public ListQuery(EntityManager entities, String from) {
        this.entities = entities;
        this.from = from;
    }

    /** Gives a parameter of the constant part its value. */
    public ListQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition without a parameter of its own. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter of the same name, unless the value is null. */
    public ListQuery where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on a text that contains what was typed, whatever the case, unless nothing was typed. */
    public ListQuery containing(String condition, String parameter, String typed) {
        return where(condition, parameter, typed == null ? null : "%" + escaped(typed.toLowerCase(Locale.ROOT)) + "%");
    }

    /**
     * The page that was asked for.
     *
     * @param select the constant select clause that makes a row
     * @param count the constant select clause that counts
     * @param sorts the paths that a column's name stands for
     * @param unique a path that makes the order total, and the order for an unknown column
     */
    public <T> Slice<T> slice(
            Class<T> type, String select, String count, Map<String, String> sorts, String unique, PageRequest request) {
        String direction = request.descending() ? " desc" : "";
        String column = sorts.getOrDefault(request.sort(), unique);
        String order = " order by " + column + direction + (column.equals(unique) ? "" : ", " + unique);
        List<T> rows = query(select, type, order)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Slice<>(rows, query(count, Long.class, "").getSingleResult(), request);
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(select + " " + from + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
