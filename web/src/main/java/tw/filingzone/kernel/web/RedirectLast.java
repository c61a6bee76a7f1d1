package tw.filingzone.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Sends a redirect as the last thing of a request. Servers send it at once, and browsers follow it at once: the next request
 * would find the session in the middle of its changes, and several nodes would hand on half of it.
 */
@WebFilter(filterName = "RedirectLast", asyncSupported = true)
public class RedirectLast extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Kept kept = new Kept(response);
        chain.doFilter(request, kept);
        if (kept.location != null) {
            response.sendRedirect(kept.location);
        }
    }

    private static final class Kept extends HttpServletResponseWrapper {

        private String location;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String address) {
            requireOpen();
            resetBuffer();
            location = address;
        }

        @Override
        public void sendError(int status) throws IOException {
            requireOpen();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            requireOpen();
            super.sendError(status, message);
        }

        @Override
        public void reset() {
            requireOpen();
            super.reset();
        }

        private void requireOpen() {
            if (isCommitted()) {
                throw new IllegalStateException("the answer has begun");
            }
        }

        @Override
        public boolean isCommitted() {
            return location != null || super.isCommitted();
        }
    }
}
