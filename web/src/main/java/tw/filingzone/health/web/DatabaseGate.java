package tw.filingzone.health.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.filingzone.health.service.Pulse;
import tw.filingzone.kernel.web.PageAddress;

/** Tells users at once while the database does not answer, before they wait for it. */
@WebFilter(filterName = "DatabaseGate", asyncSupported = true)
public class DatabaseGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN_SECONDS = "5";

    @Inject
    private transient Pulse pulse;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PageAddress.path(request);
        if (pulse.isBeating() || PageAddress.isResource(path) || PageAddress.isForOperators(path)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
