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
 */
@WebFilter(filterName = "WaitingRoom", asyncSupported = true)
public class WaitingRoom extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "/login";
    static final String ROOM = "/waiting";

    @Inject
    private transient Door door;

    @Inject
    private transient CurrentCaller current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PageAddress.path(request);
        if (PageAddress.isResource(path) || PageAddress.isForOperators(path) || path.startsWith(ROOM)) {
            chain.doFilter(request, response);
        } else if (isNewcomer(path, request) && door.ask(request.getSession()) > 0) {
            String query = request.getQueryString();
            response.sendRedirect(query == null ? ROOM : ROOM + "?" + query);
        } else {
            door.requestBegins();
            try {
                chain.doFilter(request, response);
            } finally {
                door.requestEnds();
            }
        }
    }

    private boolean isNewcomer(String path, HttpServletRequest request) {
        return path.equals(LOGIN)
                && request.getMethod().equals("GET")
                && !current.caller().isKnown();
    }
}
