package tw.filingzone.kernel.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row and keeps none of it. */
interface TableWriter extends Closeable {

    /**
     * @param cells numbers as numbers, null as nothing, and everything else as text
     */
    void row(List<?> cells) throws IOException;

    /** The labels of the columns of all rows that follow. */
    default void header(List<String> labels) throws IOException {
        row(labels);
    }
}
