package tw.filingzone.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import org.primefaces.model.file.UploadedFile;
import tw.filingzone.evidence.service.UploadSource;

/** A file as the browser sent it. */
record UploadedSource(UploadedFile file) implements UploadSource {

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }

    @Override
    public String fileName() {
        return file.getFileName();
    }
}
