package tw.filingzone.telemetry.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.filingzone.kernel.web.PageAddress;
import tw.filingzone.kernel.web.RequestCode;
import tw.filingzone.telemetry.model.SqlUse;
import tw.filingzone.telemetry.service.Metrics;
import tw.filingzone.telemetry.service.SqlTime;

/**
 * Gives each request a code, times it and writes it down. The thread bears the code while it works on the request, so
 * that every line of every log that names threads names the request too. A failure that nobody expected is written
 * down here, once, and answered by the error page.
 */
@WebFilter(filterName = "RequestWatch", asyncSupported = true)
public class RequestWatch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger REQUESTS = Logger.getLogger("tw.filingzone.request");
    private static final Logger FAILURES = Logger.getLogger(RequestWatch.class.getName());

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageAddress.isResource(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        String code = RequestCode.of(request);
        response.setHeader(RequestCode.HEADER, code);
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(name + " request " + code);
        String page = page(request);
        Instant time = clock.instant();
        long begun = System.nanoTime();
        SqlUse before = SqlTime.ofThisThread();
        Metrics.requestBegins();
        try {
            answer(request, response, chain);
        } finally {
            long took = System.nanoTime() - begun;
            Metrics.requestEnds(page, response.getStatus(), took);
            SqlUse sql = SqlTime.ofThisThread().since(before);
            REQUESTS.info(
                    () -> RequestLine.of(time, request, response, took, sql).json());
            thread.setName(name);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (failed instanceof IOException gone && response.isCommitted()) {
                throw gone;
            }
            FAILURES.log(
                    Level.SEVERE,
                    failed,
                    () -> "request %s failed: %s %s"
                            .formatted(RequestCode.of(request), request.getMethod(), request.getRequestURI()));
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader(RequestCode.HEADER, RequestCode.of(request));
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** The page without an id in its path; one name for all addresses that do not exist, which anybody may make up. */
    private static String page(HttpServletRequest request) {
        MappingMatch match = request.getHttpServletMapping().getMappingMatch();
        return match == MappingMatch.EXACT || match == MappingMatch.PATH ? request.getServletPath() : "none";
    }
}
