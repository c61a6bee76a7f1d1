package tw.filingzone.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page tells: what happened, in words for the user; never how the server is built. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Object> TOLD = Set.of(403, 404, 503, 507);

    @Inject
    private HttpServletRequest request;

    /** The key of the sentence to show. */
    public String getText() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return "kernel.error.page.404";
        }
        return "kernel.error.page." + (TOLD.contains(status) ? status : "other");
    }

    /** What the request is known by in the logs. */
    public String getCode() {
        return RequestCode.of(request);
    }
}
