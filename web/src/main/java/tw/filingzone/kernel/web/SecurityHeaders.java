package tw.filingzone.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer. Pages add their content security policy with a nonce of their own. */
@WebFilter(filterName = "SecurityHeaders", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Libraries whose address names their version. */
    private static final String VERSIONED = "/webjars/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PageAddress.path(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (PageAddress.isResource(path)) {
            // Servers compress scripts and styles for whoever can read that.
            response.setHeader("Vary", "Accept-Encoding");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith(VERSIONED)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            // A script that runs as a worker is bound by the policy that comes with it, not by that of its page.
            response.setHeader("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'");
        }
        chain.doFilter(request, response);
    }
}
