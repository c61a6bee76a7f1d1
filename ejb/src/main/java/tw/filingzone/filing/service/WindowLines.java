package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.filing.model.WindowLine;
import tw.filingzone.filing.model.WindowProgress;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** Windows as rows, with the numbers of firms that they ask and that have filed. */
@ApplicationScoped
class WindowLines {

    private static final String PAGE = "select w.id";
    private static final Map<String, String> SORTS = Map.of("opens", "w.opensAt", "due", "w.dueAt");

    @PersistenceContext
    private EntityManager entities;

    /** A page of the windows, sorted by opens or due: four statements, however many rows. */
    Slice<WindowLine> list(Instant now, PageRequest request) {
        Slice<Long> ids = new ListQuery(entities, "from FilingWindow w")
                .slice(Long.class, PAGE, "select count(w)", SORTS, "w.id", request);
        Map<Long, WindowRow> rows = byId(rows(ids.rows()), WindowRow::id);
        Map<Long, WindowProgress> filings = byId(progress(ids.rows()), WindowProgress::windowId);
        return new Slice<>(
                ids.rows().stream()
                        .map(id -> new WindowLine(
                                rows.get(id),
                                rows.get(id).state(now),
                                filings.getOrDefault(id, WindowProgress.none(id))))
                        .toList(),
                ids.total(),
                request);
    }

    /** How far the firms of a window are. */
    WindowProgress progress(long id) {
        return progress(List.of(id)).stream().findFirst().orElse(WindowProgress.none(id));
    }

    private List<WindowRow> rows(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : WindowRow.together(entities.createQuery("""
                        select new tw.filingzone.calendar.model.WindowRow(w.id, w.kind, w.periodYear, w.periodHalf,
                               w.title, w.opensAt, w.dueAt, w.locksAt, w.withdrawnAt, w.allFirms, i)
                          from FilingWindow w left join w.items i where w.id in :ids
                        """, WindowRow.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private List<WindowProgress> progress(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select new tw.filingzone.filing.model.WindowProgress(w.id, count(x), count(v))
                          from Filing x left join x.window w left join x.latest v where w.id in :ids group by w.id
                        """, WindowProgress.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
