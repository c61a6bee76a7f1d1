package tw.filingzone.kernel.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tw.filingzone.kernel.model.Csv;

/** A table as CSV in UTF-8, with the byte order mark by which spreadsheets know it. */
class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer writer;

    CsvTable(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        writer.write(Csv.line(cells));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
