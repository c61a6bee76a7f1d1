package tw.filingzone.register.service;

import java.util.List;
import java.util.Map;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.register.model.RegisterFigures;
import tw.filingzone.register.model.RegisterSlice;

/** A list of a register: one statement for the rows, one for all that is counted. */
public final class RegisterList {

    private static final String FIGURES = """
            select new tw.filingzone.register.model.RegisterFigures(
                   count(r), sum(case when r.deactivatedOn <= :today then 1 else 0 end),
                   sum(case when {matching} then 1 else 0 end))
            """;

    private final ListQuery query;

    RegisterList(ListQuery query) {
        this.query = query;
    }

    /** See {@link ListQuery#containing}. */
    public RegisterList containing(String condition, String parameter, String typed) {
        query.containing(condition, parameter, typed);
        return this;
    }

    /** See {@link ListQuery#where}. */
    public RegisterList where(String condition, String parameter, Object value) {
        query.where(condition, parameter, value);
        return this;
    }

    /** See {@link ListQuery#slice}; records of the same rank stand in the order of their creation. */
    public <T> RegisterSlice<T> slice(Class<T> type, String select, Map<String, String> sorts, PageRequest request) {
        RegisterFigures figures = query.figures(RegisterFigures.class, FIGURES);
        return new RegisterSlice<>(
                new Slice<>(rows(type, select, sorts, request), figures.total(), request), figures.counts());
    }

    /** The rows alone, where nothing is counted. */
    public <T> List<T> rows(Class<T> type, String select, Map<String, String> sorts, PageRequest request) {
        return query.rows(type, select, sorts, "r.id", request);
    }
}
