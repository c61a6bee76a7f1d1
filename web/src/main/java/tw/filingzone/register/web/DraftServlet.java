package tw.filingzone.register.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.kernel.web.PageToken;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.model.DraftTooLarge;
import tw.filingzone.register.service.Drafts;

/**
 * Keeps what is being typed into an edit page, sent by its script every few seconds. Answers with the time of day at
 * which it was kept. A GET gives the token of the session, for a page that was open before the session began.
 */
@WebServlet("/firm/drafts")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 512L * 1024;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(TaipeiTime.ZONE);

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient FormValues values;

    @Inject
    private transient PageToken token;

    @Inject
    private transient Me me;

    @Inject
    private transient ShortMemory memory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, token.getValue());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long bytes = request.getContentLengthLong();
        if (!token.is(request.getHeader("X-Page-Token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (bytes < 0 || bytes > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!me.getUsername().equals(request.getParameter("owner"))) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            keep(request, response);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DraftKey key = new DraftKey(request.getParameter("register"), record(request.getParameter("record")));
            Instant at = drafts.save(key, values.of(request.getParameterMap()));
            memory.forget(ShortMemory.DRAFTS);
            answer(response, CLOCK.format(at));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DraftTooLarge refused) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The id of the record, or null if the parameter is absent or empty. */
    static Long record(String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (!sent.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(sent);
    }

    private static void answer(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}
