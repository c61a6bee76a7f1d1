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
    private static final int HEADER_ROWS = 1;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int columns;

    XlsxTable(OutputStream out, String title) {
        workbook = new Workbook(out, APPLICATION, VERSION);
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, HEADER_ROWS);
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
        if (row == 0) {
            columns = cells.size();
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (row > HEADER_ROWS) {
            sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        }
        workbook.close();
    }
}
