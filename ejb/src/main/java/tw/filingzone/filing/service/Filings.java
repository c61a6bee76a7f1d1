package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.filingzone.calendar.model.WindowTerms;
import tw.filingzone.filing.model.FiledItem;
import tw.filingzone.filing.model.FiledItems;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** The stored filings; every query of a firm's is filtered by the firm. */
@ApplicationScoped
public class Filings {

    private static final String ROW = """
            select new tw.filingzone.filing.model.FilingRow(f.id, w.id, w.kind, w.periodYear, w.periodHalf,
                   w.title, w.opensAt, w.dueAt, w.locksAt, w.withdrawnAt, f.versions, v.id, v.submittedAt, v.storedAt, v.submitterName,
                   v.inTime, v.fulfilled, v.receiptNumber)
            """;
    private static final String FROM = "from Filing f join f.window w left join f.latest v";
    private static final Map<String, String> SORTS = Map.of("window", "w.opensAt", "submitted", "v.submittedAt");

    private final Map<Long, WindowTerms> terms = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    /** The firm's filings that take submissions now, the one due first first. */
    public List<FilingRow> open(long firmId, Instant now) {
        return entities.createQuery(
                        ROW + FROM + " where f.firm.id = :firm and w.opensAt <= :now and w.locksAt > :now"
                                + " and w.withdrawnAt is null order by w.dueAt, f.id",
                        FilingRow.class)
                .setParameter("firm", firmId)
                .setParameter("now", now)
                .getResultList();
    }

    /** What a window asks; kept, since it never changes. */
    public WindowTerms terms(long windowId) {
        return terms.computeIfAbsent(windowId, this::readTerms);
    }

    private WindowTerms readTerms(long windowId) {
        return WindowTerms.together(entities.createQuery("""
                        select new tw.filingzone.calendar.model.WindowTerms(w.explanation, w.referenceDate, i)
                          from FilingWindow w join w.items i where w.id = :window
                        """, WindowTerms.class)
                .setParameter("window", windowId)
                .getResultList());
    }

    /** Waits for the submissions to a window that are under way, and keeps others out until the transaction ends. */
    public void holdAll(long windowId) {
        entities.createQuery("update Filing x set x.versions = x.versions where x.window.id = :window")
                .setParameter("window", windowId)
                .executeUpdate();
    }

    /**
     * One of the firm's filings.
     *
     * @throws NotFound if the firm has no such filing
     */
    public FilingRow row(long filingId, long firmId) {
        return entities.createQuery(ROW + FROM + " where f.id = :filing and f.firm.id = :firm", FilingRow.class)
                .setParameter("filing", filingId)
                .setParameter("firm", firmId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A page of the firm's filings, sorted by window or submitted. */
    public Slice<FilingRow> list(long firmId, PageRequest request) {
        return new ListQuery(entities, FROM)
                .where("f.firm.id = :firm", "firm", firmId)
                .slice(FilingRow.class, ROW, "select count(f)", SORTS, "f.id", request);
    }

    /**
     * The firm's filing, held until the transaction ends.
     *
     * @throws NotFound if the firm has no such filing
     */
    public Filing locked(long id, long firmId) {
        return entities.createQuery("select x from Filing x where x.id = :id and x.firm.id = :firm", Filing.class)
                .setParameter("id", id)
                .setParameter("firm", firmId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the firm has filed: the items of the latest version of each of its filings. */
    public FiledItems filed(long firmId) {
        return new FiledItems(entities.createQuery("""
                        select new tw.filingzone.filing.model.FiledItem(x.id, f.item, f.outcome, v.submittedAt)
                          from FilingFact f join f.filingVersion v join v.filing x
                         where x.firm.id = :firm and x.latest.id = v.id
                        """, FiledItem.class)
                .setParameter("firm", firmId)
                .getResultList());
    }

    /** Stores a new version with its facts. */
    public FilingVersion add(FilingVersion version) {
        entities.persist(version);
        return version;
    }

    /** One version of a filing by its number. */
    public Optional<FilingVersion> version(long filingId, int number) {
        return entities.createQuery(
                        "select v from FilingVersion v where v.filing.id = :filing and v.number = :number",
                        FilingVersion.class)
                .setParameter("filing", filingId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
