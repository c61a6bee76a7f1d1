package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.WindowLine;
import tw.filingzone.filing.model.WindowProgress;
import tw.filingzone.kernel.model.Flags;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** Windows as rows, with the numbers of firms that they ask and that have filed. */
@ApplicationScoped
class WindowLines {

    private static final String LINE = """
            select new tw.filingzone.filing.model.WindowLine(w.id, w.kind, w.periodYear, w.periodHalf, w.title,
                   w.opensAt, w.dueAt, w.locksAt, w.withdrawnAt, w.allFirms,
                   %s,
                   (select count(x.id) from Filing x where x.window.id = w.id),
                   (select count(y.id) from Filing y where y.window.id = w.id and y.latest is not null))
            """.formatted(Flags.jpql(FilingItem.class, "FilingWindow.items", "w"));
    private static final Map<String, String> SORTS = Map.of("opens", "w.opensAt", "due", "w.dueAt");

    @PersistenceContext
    private EntityManager entities;

    /** A page of the windows, sorted by opens or due. */
    Slice<WindowLine> list(Instant now, PageRequest request) {
        Slice<WindowLine> slice = new ListQuery(entities, "from FilingWindow w")
                .slice(WindowLine.class, LINE, "select count(w)", SORTS, "w.id", request);
        return new Slice<>(slice.rows().stream().map(line -> line.at(now)).toList(), slice.total(), slice.request());
    }

    /** How far the firms of a window are. */
    WindowProgress progress(long id) {
        return entities.createQuery("""
                        select new tw.filingzone.filing.model.WindowProgress(w.id, count(x), count(v))
                          from Filing x left join x.window w left join x.latest v where w.id = :window group by w.id
                        """, WindowProgress.class)
                .setParameter("window", id)
                .getResultStream()
                .findFirst()
                .orElse(WindowProgress.none(id));
    }
}
