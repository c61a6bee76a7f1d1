package tw.filingzone.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What the error page tells: what happened, in words for the user; never how the server is built. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Object> TOLD = Set.of(403, 404, 503, 507);

    private static final String REASON = ErrorPage.class.getName();

    @Inject
    private HttpServletRequest request;

    /** Has the page tell more than the status of the answer does: the last part of the key of the sentence. */
    static void explain(HttpServletRequest request, String reason) {
        request.setAttribute(REASON, reason);
    }

    /** The key of the sentence to show. */
    public String getText() {
        return "kernel.error.page." + reason();
    }

    private Object reason() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object reason = request.getAttribute(REASON);
        if (reason != null) {
            return reason;
        }
        if (status == null) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return TOLD.contains(status) ? status : "other";
    }

    /** What the request is known by in the logs. */
    public String getCode() {
        return RequestCode.of(request);
    }
}
