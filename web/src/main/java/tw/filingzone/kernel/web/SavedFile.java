package tw.filingzone.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An answer that the browser saves and never shows as a page of the zone, under its own name in any language. */
public final class SavedFile {

    private SavedFile() {}

    /** Sets the headers of such an answer (RFC 6266). */
    public static void announce(String fileName, HttpServletResponse response) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
