package tw.filingzone.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.web.ExportHead;
import tw.filingzone.kernel.web.ExportTable;
import tw.filingzone.kernel.web.ExportTable.Column;
import tw.filingzone.kernel.web.ListExport;
import tw.filingzone.kernel.web.PageTexts;
import tw.filingzone.monitoring.model.FactRow;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.monitoring.service.Monitoring;

/** The matrix of a window as a file. */
@RequestScoped
class MatrixExport implements ListExport {

    @Inject
    private Monitoring monitoring;

    @Inject
    private MatrixView matrix;

    @Inject
    private ExportHead head;

    @Inject
    private PageTexts m;

    @Override
    public String name() {
        return "matrix";
    }

    /**
     * @throws NotFound if no window has opened yet
     */
    @Override
    public ExportTable<MatrixRow> table() {
        WindowRow window = matrix.getWindow();
        if (window == null) {
            throw new NotFound();
        }
        String annex = monitoring.export(window.id());
        String title = m.get("monitoring.title");
        return new ExportTable<>(
                title,
                head.of(
                        title,
                        List.of(
                                List.of(
                                        m.get("monitoring.window"),
                                        m.text(window.name().text())),
                                List.of(m.get("monitoring.annex"), annex))),
                columns(window.items()),
                request -> monitoring.matrix(window, matrix.filter(), request).firms(),
                matrix.order());
    }

    private List<Column<MatrixRow>> columns(List<FilingItem> items) {
        List<Column<MatrixRow>> columns = new ArrayList<>(List.of(
                new Column<>(m.get("monitoring.code"), row -> row.code().value()),
                new Column<>(m.get("monitoring.firm"), MatrixRow::firm),
                new Column<>(
                        m.get("monitoring.level"),
                        row -> row.level() == null ? null : row.level().number()),
                new Column<>(m.get("monitoring.state"), row -> m.word("monitoring", row.state())),
                new Column<>(m.get("monitoring.submitted"), row -> RocDate.format(row.submittedAt())),
                new Column<>(m.get("monitoring.timeliness"), this::timeliness),
                new Column<>(m.get("monitoring.number"), MatrixRow::number),
                new Column<>(m.get("monitoring.judgedBy"), MatrixRow::annex)));
        items.forEach(item -> columns.addAll(columns(item)));
        return columns;
    }

    private List<Column<MatrixRow>> columns(FilingItem item) {
        String name = m.word("calendar", item);
        return List.of(
                cell(name, item, fact -> m.word("rule", fact.outcome())),
                cell(m.of("monitoring.export.counted", name), item, FactRow::counted),
                cell(m.of("monitoring.export.required", name), item, FactRow::required),
                cell(m.of("monitoring.export.lacking", name), item, this::reasons));
    }

    private static Column<MatrixRow> cell(String label, FilingItem item, Function<FactRow, Object> value) {
        return new Column<>(
                label,
                row -> row.cells().containsKey(item) ? value.apply(row.cells().get(item)) : null);
    }

    private String reasons(FactRow fact) {
        return fact.reasons().stream().map(m::text).collect(Collectors.joining("; "));
    }

    private String timeliness(MatrixRow row) {
        if (row.versionId() == null) {
            return null;
        }
        return m.get(row.inTime() ? "filing.receipt.inTime" : "filing.receipt.late");
    }
}
