package tw.filingzone.kernel.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.RocDate;

/**
 * Hands out lists as files, such as {@code /files/export/matrix.csv} with the query of the list's address. A few at a time:
 * lists are long, and whoever files comes first.
 */
@WebServlet("/files/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([a-z]{1,40})\\.([a-z]{1,10})");

    private static final String AGAIN_SECONDS = "10";
    private static final int PATIENCE_SECONDS = 2;
    private static final int SEATS_BY_PROCESSOR = 2;

    private final transient Semaphore seats =
            new Semaphore(SEATS_BY_PROCESSOR * Runtime.getRuntime().availableProcessors());

    @Inject
    @Any
    private transient Instance<ListExport> exports;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<TableFormat> format = file.matches() ? TableFormat.of(file.group(2)) : Optional.empty();
        if (!isSeatFree()) {
            ErrorPage.explain(request, "busy");
            response.setHeader("Retry-After", AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            send(export(format.isPresent() ? file.group(1) : ""), format.orElseThrow(NotFound::new), response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } finally {
            seats.release();
        }
    }

    private boolean isSeatFree() {
        try {
            return seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void send(ExportTable<?> table, TableFormat format, HttpServletResponse response) throws IOException {
        String day = RocDate.format(LocalDate.now(clock)).replace("/", "");
        response.setContentType(format.mediaType());
        SavedFile.announce(table.title() + "-" + day + "." + format.extension(), response);
        try (TableWriter writer = format.writer(response.getOutputStream(), table.title())) {
            table.writeTo(writer);
        }
    }

    private ExportTable<?> export(String name) {
        return exports.stream()
                .filter(export -> export.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new)
                .table();
    }
}
