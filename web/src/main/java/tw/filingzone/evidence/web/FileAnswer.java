package tw.filingzone.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.kernel.web.SavedFile;

/**
 * A file as an answer: saved by the browser and never shown as a page of the zone, under its own name in any language
 * (RFC 6266), piece by piece.
 */
public record FileAnswer(Download file) {

    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.bytes());
        SavedFile.announce(file.fileName(), response);
        response.setHeader("ETag", '"' + file.sha256() + '"');
        file.writeTo(response.getOutputStream());
    }
}
