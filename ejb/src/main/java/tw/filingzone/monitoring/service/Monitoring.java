package tw.filingzone.monitoring.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.calendar.service.Windows;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.evidence.service.FiledEvidence;
import tw.filingzone.filing.model.FiledFile;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.filing.service.Versions;
import tw.filingzone.kernel.model.Flags;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.monitoring.model.FactRow;
import tw.filingzone.monitoring.model.FilingState;
import tw.filingzone.monitoring.model.MatrixFilter;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.monitoring.model.MatrixSummary;
import tw.filingzone.monitoring.model.OutcomeCount;
import tw.filingzone.rule.service.RuleBook;

/** The matrix of firms by items in a window, and the way down to a submitted version. */
@Stateless
public class Monitoring {

    private static final String WINDOWS = """
            select new tw.filingzone.calendar.model.WindowRow(w.id, w.kind, w.periodYear, w.periodHalf, w.title,
                   w.opensAt, w.dueAt, w.locksAt, w.withdrawnAt, w.allFirms,
                   %s)
              from FilingWindow w
             where w.opensAt <= :now and w.withdrawnAt is null order by w.opensAt desc, w.id desc
            """.formatted(Flags.jpql(FilingItem.class, "FilingWindow.items", "w"));
    private static final String ROW = """
            select new tw.filingzone.monitoring.model.MatrixRow(
                   f.code, f.shortName, v.level, l.level, v.id, v.number, v.submittedAt, v.inTime, v.fulfilled, a.name)
            """;
    private static final String FROM = """
            from Filing x left join x.firm f left join x.latest v left join AnnexVersion a on a.id = v.annexId
                 left join FirmLevel l on l.firm = f and l.validFrom =
                      (select max(m.validFrom) from FirmLevel m where m.firm = f and m.validFrom <= :today)
            """;
    private static final String COUNTED = " left join FilingFact t on t.filingVersion = v";
    private static final String WITH_OUTCOME =
            "exists (select o.id from FilingFact o where o.filingVersion = v and o.outcome = :outcome)";
    private static final String WITH_ITEM_OUTCOME =
            "exists (select o.id from FilingFact o where o.filingVersion = v and o.outcome = :outcome and o.item = :item)";
    private static final String OF_LEVEL = "(v.level = :level or v.id is null and l.level = :level)";
    private static final String NAMED =
            "(lower(f.shortName) like :text escape '\\' or lower(f.code) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("code", "f.code", "firm", "f.shortName", "level", "l.level", "submitted", "v.submittedAt");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Versions versions;

    @Inject
    private FiledEvidence evidence;

    @Inject
    private Windows calendar;

    @Inject
    private RuleBook rules;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The windows that have opened and stand, the latest first. */
    @Requires(Permission.MONITOR)
    public List<WindowRow> windows() {
        return entities.createQuery(WINDOWS, WindowRow.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** How many firms of a window have which outcome in each item; the text and the level of the filter count. */
    @Requires(Permission.MONITOR)
    public MatrixSummary summary(WindowRow window, MatrixFilter filter) {
        List<OutcomeCount> counts = firms(FROM + COUNTED, window.id(), filter)
                .all(
                        OutcomeCount.class,
                        "select new tw.filingzone.monitoring.model.OutcomeCount(t.item, t.outcome, count(x))",
                        "group by t.item, t.outcome");
        return MatrixSummary.of(window.items(), counts);
    }

    /**
     * Writes down that the matrix of a window leaves the zone as a file.
     *
     * @return the name of the annex version in force on the window's last day, or today if that is earlier
     * @throws tw.filingzone.kernel.model.NotFound if there is no such window
     */
    @Requires(Permission.MONITOR)
    public String export(long windowId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = calendar.get(windowId).lastDay();
        audit.done(AuditedAction.of("ExportMatrix", "window:" + windowId));
        return rules.on(last.isBefore(today) ? last : today).name();
    }

    /** A page of the firms that owe a filing in a window, sorted by code, firm, level or submitted. */
    @Requires(Permission.MONITOR)
    public Slice<MatrixRow> matrix(long windowId, MatrixFilter filter, PageRequest request) {
        ListQuery query = firms(FROM, windowId, filter);
        if (filter.state() == FilingState.NOT_SUBMITTED) {
            query.where("x.versions = :versions", "versions", 0);
        } else if (filter.state() != null) {
            query.where("v.fulfilled = :fulfilled", "fulfilled", filter.state() == FilingState.FULFILLED);
        }
        if (filter.outcome() != null && filter.item() != null) {
            query.with("item", filter.item()).where(WITH_ITEM_OUTCOME, "outcome", filter.outcome());
        } else {
            query.where(WITH_OUTCOME, "outcome", filter.outcome());
        }
        return withCells(query.slice(MatrixRow.class, ROW, "select count(x)", SORTS, "f.code", request));
    }

    /**
     * A submitted version of any firm.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such version
     */
    @Requires(Permission.MONITOR)
    public ReceiptDetails version(long versionId) {
        return versions.of(versionId);
    }

    /**
     * Opens a file that a submitted version names; the reading is written down.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such version, or it does not name the file
     */
    @Requires(Permission.MONITOR)
    public Download file(long versionId, String sha256) {
        FiledFile file = versions.file(versionId, sha256);
        audit.done(new AuditedAction("ReadEvidence", "version:" + versionId, sha256));
        return evidence.open(file.firmId(), file.sha256(), file.name());
    }

    private ListQuery firms(String from, long windowId, MatrixFilter filter) {
        return new ListQuery(entities, from)
                .with("today", LocalDate.now(clock))
                .where("x.window.id = :window", "window", windowId)
                .containing(NAMED, "text", filter.text())
                .where(OF_LEVEL, "level", filter.level());
    }

    private Slice<MatrixRow> withCells(Slice<MatrixRow> slice) {
        List<Long> ids = slice.rows().stream()
                .map(MatrixRow::versionId)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return slice;
        }
        List<FactRow> facts = entities.createQuery("""
                        select new tw.filingzone.monitoring.model.FactRow(
                               t.filingVersion.id, t.item, t.outcome, t.required, t.counted, t.lacking)
                          from FilingFact t where t.filingVersion.id in :ids
                        """, FactRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return new Slice<>(slice.rows().stream().map(row -> row.with(facts)).toList(), slice.total(), slice.request());
    }
}
