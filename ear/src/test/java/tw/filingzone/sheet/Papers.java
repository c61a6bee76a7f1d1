package tw.filingzone.sheet;

import com.microsoft.playwright.Page.PdfOptions;
import java.nio.file.Path;
import java.util.List;
import tw.filingzone.browser.Visitor;

/** What is printed, as PDFs beside the pictures. */
final class Papers {

    private final Path directory;

    Papers(Path directory) {
        this.directory = directory;
    }

    /** Prints a record, a receipt, the matrix and a submitted version, and gives the names of the files. */
    List<String> print(Visitor filer, Visitor supervisor) {
        filer.signIn("z001.filer").open("/firm/policy/list");
        filer.follow("#records a[href*='view?id=']");
        String record = print(filer, "record");
        filer.open("/firm/records");
        filer.follow("a[href*='/firm/receipt?id=']");
        String receipt = print(filer, "receipt");
        supervisor.signIn("supervisor");
        String matrix = print(supervisor, "matrix");
        supervisor.follow("a.cell");
        return List.of(record, receipt, matrix, print(supervisor, "version"));
    }

    private String print(Visitor visitor, String name) {
        String file = "paper." + name + ".pdf";
        visitor.page()
                .pdf(new PdfOptions()
                        .setPath(directory.resolve(file))
                        .setFormat("A4")
                        .setPreferCSSPageSize(true));
        return file;
    }
}
