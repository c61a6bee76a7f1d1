package tw.filingzone.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * A page was sent whose state the server no longer has, by somebody who is signed in. Whoever can keep what was typed
 * into it observes this; afterwards the page is opened anew.
 *
 * @param path the address of the page without its query
 * @param parameters what was sent, query included
 */
public record PageExpired(String path, Map<String, String[]> parameters) {

    static PageExpired of(HttpServletRequest request) {
        return new PageExpired(request.getRequestURI(), request.getParameterMap());
    }
}
