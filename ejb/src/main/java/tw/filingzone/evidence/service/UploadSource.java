package tw.filingzone.evidence.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file as somebody hands it over: a part of a request, an entry of an import, or bytes made by the zone itself. */
public interface UploadSource {

    /** The bytes from the start, as often as it is called. The caller closes the stream. */
    InputStream open() throws IOException;

    /** The name as it was sent, not yet made harmless; may be null. */
    String fileName();

    /** A source over bytes in memory. */
    static UploadSource of(String fileName, byte[] content) {
        return new UploadSource() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public String fileName() {
                return fileName;
            }
        };
    }
}
