package tw.filingzone.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.service.Setting;
import tw.filingzone.kernel.web.PageAddress;

/**
 * Says at every request who calls, and leads to the login whoever has not signed in. A page of another party does not
 * exist for the caller. Reading the account afresh puts a disabled account, a lost role or a replaced password into
 * force at once. A demonstration, whose passwords everybody knows, answers on loopback only.
 */
@WebFilter(filterName = "FrontDoor", asyncSupported = true)
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD_PAGE = "/account/password";

    @Inject
    private transient Callers callers;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PageAddress.path(request);
        if (Setting.DEMO.isOn()
                && !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (PageAddress.isResource(path) || PageAddress.isForOperators(path)) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = caller(request);
        current.is(caller);
        Optional<Area> area = Area.of(path);
        boolean again =
                path.equals("/login") && caller.isKnown() && request.getMethod().equals("GET");
        if (path.equals("/") || again) {
            response.sendRedirect(onward(caller, request.getParameter("to")));
        } else if (area.isPresent() && !caller.isKnown()) {
            leadTo(
                    "/login?to=" + URLEncoder.encode(PageAddress.of(request), StandardCharsets.UTF_8),
                    request,
                    response);
        } else if (area.isPresent() && !area.get().admits(caller)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (caller.mustChoosePassword()
                && area.filter(each -> each != Area.ACCOUNT).isPresent()) {
            leadTo(PASSWORD_PAGE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Where a caller goes who asks for the door itself: where the login would have led, or to the main page. */
    private static String onward(Caller caller, String to) {
        return caller.isKnown() && PageAddress.isLocal(to) ? to : Area.homeOf(caller);
    }

    private Caller caller(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() == null) {
            return Caller.NOBODY;
        }
        Caller caller = callers.named(request.getUserPrincipal().getName());
        if (caller.isKnown() && SignedSession.isGood(request.getSession(false), caller, clock.instant())) {
            return caller;
        }
        request.logout();
        request.getSession().invalidate();
        return Caller.NOBODY;
    }

    /** A partial request cannot follow a redirect; it is told to load the page instead. */
    private static void leadTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }
}
