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
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.service.NameQueue;

/** The licences that firms have typed as a file. */
@RequestScoped
class NameQueueExport implements ListExport {

    @Inject
    private NameQueue queue;

    @Inject
    private NameQueueView list;

    @Inject
    private ExportHead head;

    @Inject
    private PageTexts m;

    @Override
    public String name() {
        return "licencenames";
    }

    @Override
    public ExportTable<NameRow> table() {
        queue.export();
        String title = m.get("licence.queue.title");
        return new ExportTable<>(
                title,
                head.of(title, List.of()),
                List.of(
                        new Column<>(m.get("licence.queue.name"), NameRow::name),
                        new Column<>(m.get("licence.field.issuer"), NameRow::issuer),
                        new Column<>(
                                m.get("licence.queue.firms"), row -> row.use().firms()),
                        new Column<>(
                                m.get("licence.queue.records"), row -> row.use().records()),
                        new Column<>(m.get("licence.queue.since"), row -> RocDate.format(row.firstTypedAt())),
                        new Column<>(m.get("licence.field.ruling"), row -> m.word("licence", row.ruling())),
                        new Column<>(m.get("licence.field.code"), NameRow::code),
                        new Column<>(m.get("licence.field.rulingNote"), NameRow::note),
                        new Column<>(m.get("licence.queue.ruledAt"), row -> RocDate.format(row.ruledAt())),
                        new Column<>(m.get("licence.queue.ruledBy"), NameRow::ruledBy)),
                list::rows,
                list.order());
    }
}
