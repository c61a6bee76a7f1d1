package tw.filingzone.kernel.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a list can be saved. */
enum TableFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        TableWriter writer(OutputStream out, String title) throws IOException {
            return new CsvTable(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableWriter writer(OutputStream out, String title) {
            return new XlsxTable(out, title);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<TableFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    abstract TableWriter writer(OutputStream out, String title) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
