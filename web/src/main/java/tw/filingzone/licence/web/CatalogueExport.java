package tw.filingzone.licence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.web.ExportHead;
import tw.filingzone.kernel.web.ExportTable;
import tw.filingzone.kernel.web.ExportTable.Column;
import tw.filingzone.kernel.web.ListExport;
import tw.filingzone.kernel.web.PageTexts;
import tw.filingzone.licence.model.EntryRow;
import tw.filingzone.licence.service.Catalogue;

/** The catalogue of licences as a file. */
@RequestScoped
class CatalogueExport implements ListExport {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CatalogueView list;

    @Inject
    private ExportHead head;

    @Inject
    private PageTexts m;

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public ExportTable<EntryRow> table() {
        catalogue.export();
        String title = m.get("licence.catalogue.title");
        return new ExportTable<>(
                title,
                head.of(title, List.of()),
                List.of(
                        new Column<>(m.get("licence.field.code"), EntryRow::code),
                        new Column<>(m.get("licence.field.nameEn"), EntryRow::nameEn),
                        new Column<>(m.get("licence.field.nameZh"), EntryRow::nameZh),
                        new Column<>(m.get("licence.field.issuer"), EntryRow::issuer),
                        new Column<>(m.get("licence.field.category"), row -> m.word("licence", row.category())),
                        new Column<>(m.get("licence.field.status"), row -> m.word("licence", row.status())),
                        new Column<>(m.get("licence.field.countsFrom"), row -> RocDate.format(row.countsFrom())),
                        new Column<>(m.get("licence.field.countsUntil"), row -> RocDate.format(row.countsUntil())),
                        new Column<>(m.get("licence.field.listRevision"), EntryRow::listRevision),
                        new Column<>(m.get("licence.field.knowledge"), row -> m.word("licence", row.knowledge())),
                        new Column<>(m.get("licence.field.source"), EntryRow::source)),
                request -> list.page(request).slice(),
                list.order());
    }
}
