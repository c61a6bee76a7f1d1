package tw.filingzone.kernel.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses inside the zone. */
public final class PageAddress {

    private PageAddress() {}

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
