package tw.filingzone.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Which part of which file: the parts of a file count from 0. */
@Embeddable
public class FileChunkId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "chunk_number")
    private int chunkNumber;

    protected FileChunkId() {}

    public FileChunkId(long fileId, int chunkNumber) {
        this.fileId = fileId;
        this.chunkNumber = chunkNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileChunkId that && fileId == that.fileId && chunkNumber == that.chunkNumber;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileId, chunkNumber);
    }
}
