package tw.filingzone.backup.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tw.filingzone.backup.service.Backup;
import tw.filingzone.kernel.web.Operator;

/**
 * {@code POST /operator/backup}: backup.sh asks so for a backup of the embedded database and is told where it is. For the
 * operator alone, who says so in a header that no page of another site can send.
 */
@WebServlet("/operator/backup")
public class BackupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String INTENT = "backup";

    @Inject
    private transient Backup backup;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Operator.asks(request) || !INTENT.equals(request.getHeader("X-Operator"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            answer(response);
        }
    }

    private void answer(HttpServletResponse response) throws IOException {
        Optional<Path> made = backup.isPossible() ? backup.make() : Optional.empty();
        if (made.isPresent()) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(made.get());
        } else {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
