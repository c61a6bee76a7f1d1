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
import tw.filingzone.monitoring.model.FirmCount;
import tw.filingzone.monitoring.model.Matrix;
import tw.filingzone.monitoring.model.MatrixFilter;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.monitoring.model.MatrixSummary;
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
    private static final String FILINGS = "from Filing x";
    private static final String OF_FIRMS = FILINGS + " left join x.firm f left join x.latest v";
    private static final String OF_LEVEL_TODAY = """
             left join FirmLevel l on l.firm = f and l.validFrom =
                  (select max(m.validFrom) from FirmLevel m where m.firm = f and m.validFrom <= :today)
            """;
    private static final String ROWS = OF_FIRMS + OF_LEVEL_TODAY + " left join AnnexVersion a on a.id = v.annexId";
    /** Says what is so anyway: with it a database may follow the firms' order and stop after a page. */
    private static final String OF_A_FIRM = "f.code is not null";

    private static final String ROW = """
            select new tw.filingzone.monitoring.model.MatrixRow(
                   f.code, f.shortName, v.level, l.level, v.id, v.number, v.submittedAt, v.inTime, v.fulfilled, a.name)
            """;
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

    /** The firms that owe a filing in a window, a page of them, sorted by code, firm, level or submitted. */
    @Requires(Permission.MONITOR)
    public Matrix matrix(WindowRow window, MatrixFilter filter, PageRequest request) {
        List<FirmCount> all = firms(counted(filter), window, filter)
                .all(
                        FirmCount.class,
                        "select new tw.filingzone.monitoring.model.FirmCount(x.outcomes, count(x))",
                        "group by x.outcomes");
        List<FirmCount> passing =
                all.stream().filter(count -> filter.passes(count.filed())).toList();
        return new Matrix(
                MatrixSummary.of(window.items(), all),
                new Slice<>(
                        rows(window, filter, passing, request),
                        passing.stream().mapToLong(FirmCount::firms).sum(),
                        request));
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

    private List<MatrixRow> rows(WindowRow window, MatrixFilter filter, List<FirmCount> passing, PageRequest request) {
        if (passing.isEmpty()) {
            return List.of();
        }
        ListQuery query = firms(ROWS, window, filter).where(OF_A_FIRM);
        if (filter.state() == FilingState.NOT_SUBMITTED) {
            query.where("x.outcomes is null");
        } else if (filter.asksForOutcomes()) {
            query.where(
                    "x.outcomes in :outcomes",
                    "outcomes",
                    passing.stream().map(count -> count.filed().text()).toList());
        }
        return withCells(query.rows(MatrixRow.class, ROW, SORTS, "f.code", request));
    }

    /** Without firms where nothing is asked of them, so that a database reads no more than its index. */
    private static String counted(MatrixFilter filter) {
        if (filter.level() != null) {
            return OF_FIRMS + OF_LEVEL_TODAY;
        }
        return filter.text() == null ? FILINGS : OF_FIRMS;
    }

    private ListQuery firms(String from, WindowRow window, MatrixFilter filter) {
        return new ListQuery(entities, from)
                .with("today", LocalDate.now(clock))
                .where("x.window.id = :window", "window", window.id())
                .containing(NAMED, "text", filter.text())
                .where(OF_LEVEL, "level", filter.level());
    }

    private List<MatrixRow> withCells(List<MatrixRow> rows) {
        List<Long> ids =
                rows.stream().map(MatrixRow::versionId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) {
            return rows;
        }
        List<FactRow> facts = entities.createQuery("""
                        select new tw.filingzone.monitoring.model.FactRow(
                               t.filingVersion.id, t.item, t.outcome, t.required, t.counted, t.lacking)
                          from FilingFact t where t.filingVersion.id in :ids
                        """, FactRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(row -> row.with(facts)).toList();
    }
}
