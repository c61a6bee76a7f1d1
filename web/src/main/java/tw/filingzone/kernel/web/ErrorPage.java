package tw.filingzone.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the error page tells: what happened, in words for the user; never how the server is built. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    private HttpServletRequest request;

    /** The key of the sentence to show. */
    public String getText() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null || Integer.valueOf(404).equals(status)) {
            return "kernel.error.page.404";
        }
        return Integer.valueOf(403).equals(status) ? "kernel.error.page.403" : "kernel.error.page.other";
    }

    /** What the request is known by in the logs. */
    public String getCode() {
        return RequestCode.of(request);
    }
}
