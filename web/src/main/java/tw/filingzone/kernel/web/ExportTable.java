package tw.filingzone.kernel.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;

/**
 * A list as a file: what is filtered, in the order that is shown, all pages of it. It is read and written a page at a
 * time, so that a long list needs no more memory than a short one.
 *
 * @param title what the list is called
 * @param head lines above the table, each a label and a value
 * @param rows gives any page of the list
 * @param order a page request of the list, of which the order counts
 */
public record ExportTable<T>(
        String title,
        List<List<String>> head,
        List<Column<T>> columns,
        Function<PageRequest, Slice<T>> rows,
        PageRequest order) {

    private static final int PAGE = 500;

    /**
     * @param value gives a number, a text or null
     */
    public record Column<T>(String label, Function<T, Object> value) {}

    void writeTo(TableWriter table) throws IOException {
        for (List<String> line : head) {
            table.row(line);
        }
        table.row(List.of());
        table.header(columns.stream().map(Column::label).toList());
        Slice<T> slice;
        int page = 0;
        do {
            slice = rows.apply(new PageRequest(page, PAGE, order.sort(), order.descending()));
            for (T row : slice.rows()) {
                table.row(
                        columns.stream().map(column -> column.value.apply(row)).toList());
            }
            page++;
        } while (page < slice.pages());
    }
}
