package tw.filingzone.admission.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.web.PageAddress;

/**
 * Leads newcomers to the waiting room while the node has as much to do as it can, so that those who are in can go on: who
 * fills in a form or submits never waits in line.
 *
 * <p>What counts as work are the requests of those who are in. Files that come and go do not count, since they wait for a
 * line most of the time; nor do the requests of nobody, who would shut others out with them.
 */
@WebFilter(filterName = "WaitingRoom", asyncSupported = true)
public class WaitingRoom extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "/login";
    private static final String ROOM = "/waiting";
    private static final String FILES = "/files/";

    @Inject
    private transient Door door;

    @Inject
    private transient CurrentCaller current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PageAddress.path(request);
        boolean known = current.caller().isKnown();
        if (!known && path.startsWith(LOGIN) && !isFarewell(request) && !door.letIn(request)) {
            String query = request.getQueryString();
            response.sendRedirect(query == null ? ROOM : ROOM + "?" + query);
        } else if (known && !carriesFile(path, request)) {
            door.requestBegins();
            try {
                chain.doFilter(request, response);
            } finally {
                door.requestEnds();
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whoever has just signed out, or set the zone up, is told so; the login asks when it is used. */
    private static boolean isFarewell(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && (request.getParameter("ended") != null || request.getParameter("setUp") != null);
    }

    private static boolean carriesFile(String path, HttpServletRequest request) {
        String type = request.getContentType();
        return path.startsWith(FILES) || type != null && type.startsWith("multipart/");
    }
}
