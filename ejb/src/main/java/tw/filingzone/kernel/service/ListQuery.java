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
 * <p>Every part is a constant of the calling query; what users type travels as
 * a parameter, and a sort column only by its name in the query's own table of columns.
 */
public final class ListQuery {

    private final EntityManager entities;
    private final String from;
    private final List<String> frame = new ArrayList<>();
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

    /** Adds a condition that belongs to the list itself, such as whose list it is; figures keep to it too. */
    public ListQuery within(String condition, String parameter, Object value) {
        frame.add(condition);
        return with(parameter, value);
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
        return new Slice<>(
                rows(type, select, sorts, unique, request),
                query(count, Long.class, "").getSingleResult(),
                request);
    }

    /** The rows of a page alone; see {@link #slice}. */
    public <T> List<T> rows(
            Class<T> type, String select, Map<String, String> sorts, String unique, PageRequest request) {
        String direction = request.descending() ? " desc" : "";
        String column = sorts.getOrDefault(request.sort(), unique);
        String order = " order by " + column + direction + (column.equals(unique) ? "" : ", " + unique);
        return query(select, type, order)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
    }

    /**
     * Figures over the whole list, whatever its filters.
     *
     * @param select the constant select clause, in which {matching} stands for "the row passes the filters"
     */
    public <T> T figures(Class<T> type, String select) {
        String matching = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        String where = frame.isEmpty() ? "" : " where " + String.join(" and ", frame);
        return typed(select.replace("{matching}", matching) + " " + from + where, type)
                .getSingleResult();
    }

    /** All rows that match, with a constant tail such as a grouping. */
    public <T> List<T> all(Class<T> type, String select, String tail) {
        return query(select, type, " " + tail).getResultList();
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String order) {
        List<String> all = new ArrayList<>(frame);
        all.addAll(conditions);
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        return typed(select + " " + from + where + order, type);
    }

    private <T> TypedQuery<T> typed(String text, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(text, type);
        parameters.forEach((name, value) -> {
            if (text.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
