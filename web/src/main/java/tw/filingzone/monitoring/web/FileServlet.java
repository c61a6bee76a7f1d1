package tw.filingzone.monitoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.evidence.web.FileAnswer;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.monitoring.service.Monitoring;
import tw.filingzone.submission.service.Receipts;

/**
 * Hands out files: an attachment of the own registers at {@code /files/ID}, a stored file that a form has chosen at
 * {@code /files/stored/ID}, and a file of a submitted version at {@code /files/version/ID/SHA256}, to its firm and to
 * the exchange.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ATTACHMENT = Pattern.compile("/(\\d{1,18})");
    private static final Pattern STORED = Pattern.compile("/stored/(\\d{1,18})");
    private static final Pattern FILED = Pattern.compile("/version/(\\d{1,18})/([0-9a-f]{64})");

    @Inject
    private transient Evidence evidence;

    @Inject
    private transient Receipts receipts;

    @Inject
    private transient Monitoring monitoring;

    @Inject
    private transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download file;
        try {
            file = find(request.getPathInfo() == null ? "" : request.getPathInfo());
        } catch (NotFound | NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new FileAnswer(file).sendTo(response);
    }

    private Download find(String path) {
        Matcher attachment = ATTACHMENT.matcher(path);
        if (attachment.matches()) {
            return evidence.open(Long.parseLong(attachment.group(1)));
        }
        Matcher stored = STORED.matcher(path);
        if (stored.matches()) {
            return evidence.openStored(Long.parseLong(stored.group(1)));
        }
        Matcher filed = FILED.matcher(path);
        if (!filed.matches()) {
            throw new NotFound();
        }
        long version = Long.parseLong(filed.group(1));
        return me.isFirm() ? receipts.file(version, filed.group(2)) : monitoring.file(version, filed.group(2));
    }
}
