package tw.filingzone.evidence.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.FileName;

/** An upload that passed every check, with its bytes at hand until it is closed. */
public final class InspectedUpload implements AutoCloseable {

    private final FileName name;
    private final FileContent content;
    private final TemporaryCopy copy;

    InspectedUpload(FileName name, FileContent content, TemporaryCopy copy) {
        this.name = name;
        this.content = content;
        this.copy = copy;
    }

    public FileName name() {
        return name;
    }

    public FileContent content() {
        return content;
    }

    /** The bytes that were checked, from the start. The caller closes the stream. */
    public InputStream open() throws IOException {
        return Files.newInputStream(copy.file());
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
