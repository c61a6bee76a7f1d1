package tw.filingzone.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.filingzone.evidence.service.Download;

/**
 * A file as an answer: saved by the browser and never shown as a page of the zone, under its own name in any language
 * (RFC 6266), piece by piece.
 */
public record FileAnswer(Download file) {

    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encodedName());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("ETag", '"' + file.sha256() + '"');
        file.writeTo(response.getOutputStream());
    }

    private String encodedName() {
        return URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
