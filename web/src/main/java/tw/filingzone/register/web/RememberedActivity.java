package tw.filingzone.register.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.web.OwnPreferences;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.Register;

/**
 * Remembers for each account which records of a register it looked at last: active, deactivated or all. An address that
 * says so itself is followed and remembered; one that does not leads to the address of what is remembered, so that the
 * address always tells what is shown.
 */
@WebFilter(filterName = "RememberedActivity")
public class RememberedActivity extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "show";
    private static final Pattern LIST = Pattern.compile("/firm/(\\w+)/list");

    @Inject
    private transient OwnPreferences preferences;

    @Inject
    private transient CurrentCaller current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher list = LIST.matcher(request.getRequestURI());
        if (!"GET".equals(request.getMethod())
                || !list.matches()
                || !isRegister(list.group(1))
                || !current.caller().isKnown()) {
            chain.doFilter(request, response);
            return;
        }
        String name = "activity." + list.group(1);
        String asked = request.getParameter(PARAMETER);
        String remembered = preferences.of(name);
        if (asked != null) {
            preferences.keep(name, Activity.of(asked).key());
            chain.doFilter(request, response);
        } else if (remembered == null || remembered.equals(Activity.ACTIVE.key())) {
            chain.doFilter(request, response);
        } else {
            String query = request.getQueryString();
            response.sendRedirect(
                    request.getRequestURI() + "?" + (query == null ? "" : query + "&") + PARAMETER + "=" + remembered);
        }
    }

    private static boolean isRegister(String feature) {
        return Arrays.stream(Register.values())
                .anyMatch(register -> register.feature().equals(feature));
    }
}
