package tw.filingzone.kernel.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a spreadsheet with a header that stays in sight and filters. Texts are text cells, so that none is taken for a formula or loses its leading zeros. */
class XlsxTable implements TableWriter {

    private static final String APPLICATION = "FilingZone";
    private static final String VERSION = "1.0";
    private static final int KEPT_ROWS = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int header;
    private int columns;

    XlsxTable(OutputStream out, String title) {
        workbook = new Workbook(out, APPLICATION, VERSION);
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells.get(column) != null) {
                sheet.inlineString(row, column, cells.get(column).toString());
            }
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void header(List<String> labels) throws IOException {
        header = row;
        columns = labels.size();
        row(labels);
        sheet.range(header, 0, header, columns - 1).style().bold().set();
        sheet.freezePane(0, row);
    }

    @Override
    public void close() throws IOException {
        if (columns > 0 && row > header + 1) {
            sheet.setAutoFilter(header, 0, row - 1, columns - 1);
        }
        workbook.close();
    }
}
