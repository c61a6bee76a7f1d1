package tw.filingzone.kernel.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses inside the zone. */
public final class PageAddress {

    private static final List<String> RESOURCES = List.of("/jakarta.faces.resource/", "/webjars/");
    private static final List<String> FOR_OPERATORS = List.of("/health/", "/operator/");
    private static final String METRICS = "/metrics";

    private PageAddress() {}

    /** What is asked for, as the server has understood it: not as it was written, with dots and all. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = info == null ? request.getServletPath() : request.getServletPath() + info;
        return path.isEmpty() ? "/" : path;
    }

    /** Whether an address is that of a script, style or picture that ships with the zone: the same for everybody. */
    public static boolean isResource(String path) {
        return RESOURCES.stream().anyMatch(path::startsWith);
    }

    /** Whether an address is for operators and their programs, who have no account. */
    public static boolean isForOperators(String path) {
        return path.equals(METRICS) || FOR_OPERATORS.stream().anyMatch(path::startsWith);
    }

    /** Whether a request was made by a page of the zone, as the browser says; other sites cannot make it lie. */
    public static boolean isFromZone(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origin.matches("https?://" + Pattern.quote(request.getHeader("Host")));
    }

    /** The feature whose page is shown: the folder of the page, such as policy for /firm/policy/edit. */
    public static String feature(FacesContext faces) {
        String[] parts = faces.getViewRoot().getViewId().split("/");
        return parts.length > 2 ? parts[2] : "";
    }

    /** The address of the page that is shown, with its query. */
    public static String here(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** The address of a request, with its query. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whether an address leads to a page of the zone and nowhere else. */
    public static boolean isLocal(String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
    }
}
