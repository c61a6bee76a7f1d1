package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.web.ExportHead;
import tw.filingzone.kernel.web.ExportTable;
import tw.filingzone.kernel.web.ExportTable.Column;
import tw.filingzone.kernel.web.ListExport;
import tw.filingzone.kernel.web.PageTexts;

/** The list of firms as a file. */
@RequestScoped
class FirmExport implements ListExport {

    @Inject
    private FirmDirectory firms;

    @Inject
    private FirmListView list;

    @Inject
    private ExportHead head;

    @Inject
    private PageTexts m;

    @Override
    public String name() {
        return "firms";
    }

    @Override
    public ExportTable<FirmRow> table() {
        firms.export();
        String title = m.get("identity.firms.title");
        return new ExportTable<>(
                title,
                head.of(title, List.of()),
                List.of(
                        new Column<>(
                                m.get("identity.firms.code"), row -> row.code().value()),
                        new Column<>(m.get("identity.firms.name"), FirmRow::name),
                        new Column<>(
                                m.get("identity.firms.level"),
                                row -> row.level() == null ? null : row.level().number()),
                        new Column<>(m.get("identity.firms.since"), row -> RocDate.format(row.levelSince()))),
                request -> firms.list(list.filter(), request),
                list.order());
    }
}
