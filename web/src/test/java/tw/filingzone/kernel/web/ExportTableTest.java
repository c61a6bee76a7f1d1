package tw.filingzone.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.kernel.model.Csv;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ExportTable.Column;

/** A long list as a file: every row once, read page by page, and nothing that a spreadsheet would run. */
class ExportTableTest {

    private static final int ROWS = 1203;

    private final List<Integer> pageSizes = new ArrayList<>();

    private ExportTable<Integer> table() {
        return new ExportTable<>(
                "Monitoring report",
                List.of(List.of("Monitoring report"), List.of("Window", "=cmd|'/c calc'!A1")),
                List.of(new Column<>("code", row -> "%04d".formatted(row)), new Column<>("n", row -> row)),
                this::slice,
                new PageRequest(7, 25, "code", true));
    }

    private Slice<Integer> slice(PageRequest request) {
        assertThat(request.sort()).isEqualTo("code");
        assertThat(request.descending()).isTrue();
        List<Integer> rows = IntStream.range(request.first(), Math.min(request.first() + request.size(), ROWS))
                .boxed()
                .toList();
        pageSizes.add(rows.size());
        return new Slice<>(rows, ROWS, request);
    }

    private byte[] written(TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = format.writer(out, "Monitoring report")) {
            table().writeTo(writer);
        }
        return out.toByteArray();
    }

    @Test
    void csv_has_every_row_once_and_a_byte_order_mark() throws IOException {
        String text = new String(written(TableFormat.CSV), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        List<List<String>> lines = Csv.parse(text);
        assertThat(lines).hasSize(ROWS + 4);
        assertThat(lines.get(1)).containsExactly("Window", "'=cmd|'/c calc'!A1");
        assertThat(lines.get(3)).containsExactly("code", "n");
        assertThat(lines.get(4)).containsExactly("0000", "0");
        assertThat(lines.get(ROWS + 3)).containsExactly("1202", "1202");
        assertThat(pageSizes).containsExactly(500, 500, 203);
    }

    @Test
    void xlsx_filters_by_its_labels_and_keeps_them_in_sight(@TempDir Path folder) throws IOException {
        Path book = Files.write(folder.resolve("list.xlsx"), written(TableFormat.XLSX));
        String sheet;
        try (ZipFile parts = new ZipFile(book.toFile())) {
            sheet = new String(
                    parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        assertThat(sheet)
                .contains("<autoFilter ref=\"A4:B" + (ROWS + 4) + "\">")
                .contains("ySplit=\"4\"");
    }

    @Test
    void xlsx_keeps_texts_as_texts_and_numbers_as_numbers() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=cmd|'/c calc'!A1");
            Row last = rows.get(rows.size() - 1);
            assertThat(last.getRowNum()).isEqualTo(ROWS + 4);
            assertThat(last.getCellText(0)).isEqualTo("1202");
            assertThat(last.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        }
    }
}
