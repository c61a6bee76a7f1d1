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
import tw.filingzone.kernel.service.Arrival;
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

    @Inject
    private transient Arrival arrival;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageAddress.isResource(PageAddress.path(request))) {
            chain.doFilter(request, response);
            return;
        }
        String code = RequestCode.of(request);
        response.setHeader(RequestCode.HEADER, code);
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(name + " request " + code);
        try {
            watch(request, response, chain);
        } finally {
            thread.setName(name);
        }
    }

    private void watch(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        String page = page(request);
        Instant time = clock.instant();
        arrival.at(time);
        long begun = System.nanoTime();
        SqlUse before = SqlTime.begin();
        Metrics.requestBegins();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            status = answer(request, response, chain);
        } finally {
            long took = System.nanoTime() - begun;
            Metrics.requestEnds(page, status, took);
            REQUESTS.info(RequestLine.of(
                            time, request, status, took, SqlTime.ofThisThread().since(before))
                    .json());
        }
    }

    /** The status of the request; one that fails when its answer has begun is a failure, whatever the browser was told. */
    private static int answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
            return response.getStatus();
        } catch (IOException | ServletException | RuntimeException failed) {
            boolean gone = failed instanceof IOException && response.isCommitted();
            FAILURES.log(
                    gone ? Level.INFO : Level.SEVERE,
                    failed,
                    () -> "request %s failed: %s %s"
                            .formatted(RequestCode.of(request), request.getMethod(), request.getRequestURI()));
            if (response.isCommitted()) {
                throw new IOException("the answer had begun", failed);
            }
            response.reset();
            response.setHeader(RequestCode.HEADER, RequestCode.of(request));
            int status = NoRoom.causes(failed) ? NoRoom.STATUS : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            if (isReadable(request)) {
                response.sendError(status);
            } else {
                response.setStatus(status);
            }
            return status;
        }
    }

    /**
     * Whether what was sent could be read to its end; the error page reads it again. It could not if there is no room for a
     * file: that is a script's request, and its page needs no more than the status and the code.
     */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** The page without an id in its path; one name for all addresses that do not exist, which anybody may make up. */
    private static String page(HttpServletRequest request) {
        MappingMatch match = request.getHttpServletMapping().getMappingMatch();
        return match == MappingMatch.EXACT || match == MappingMatch.PATH ? request.getServletPath() : "none";
    }
}
