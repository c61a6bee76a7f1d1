package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.web.ExportHead;
import tw.filingzone.kernel.web.ExportTable;
import tw.filingzone.kernel.web.ExportTable.Column;
import tw.filingzone.kernel.web.ListExport;
import tw.filingzone.kernel.web.PageTexts;
import tw.filingzone.submission.service.Submission;

/** The firm's own filing records as a file. */
@RequestScoped
class FilingExport implements ListExport {

    @Inject
    private Submission submission;

    @Inject
    private FilingListView list;

    @Inject
    private ExportHead head;

    @Inject
    private PageTexts m;

    @Inject
    private Me me;

    @Override
    public String name() {
        return "records";
    }

    @Override
    public ExportTable<FilingRow> table() {
        me.require(Permission.VIEW_OWN_FILINGS);
        String title = m.get("filing.records.title");
        return new ExportTable<>(
                title,
                head.of(
                        title,
                        List.of(List.of(m.get("filing.receipt.firm"), me.getFirmCode() + " " + me.getFirmName()))),
                List.of(
                        new Column<>(
                                m.get("filing.records.window"),
                                row -> m.text(row.window().text())),
                        new Column<>(m.get("filing.records.state"), row -> m.text(row.state())),
                        new Column<>(m.get("filing.records.submitted"), row -> RocDate.format(row.submittedAt())),
                        new Column<>(m.get("filing.records.timeliness"), this::timeliness),
                        new Column<>(m.get("filing.records.by"), FilingRow::submitterName),
                        new Column<>(m.get("filing.records.receipt"), FilingRow::receiptNumber)),
                submission::list,
                list.order());
    }

    private String timeliness(FilingRow row) {
        if (!row.isSubmitted()) {
            return null;
        }
        return m.get(row.inTime() ? "filing.receipt.inTime" : "filing.receipt.late");
    }
}
