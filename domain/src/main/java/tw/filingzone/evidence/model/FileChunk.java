package tw.filingzone.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A part of a stored file's bytes. Only read as an entity, and only its content: the store writes the rows with one
 * statement each, because a persistence context would keep every part in memory until the transaction ends.
 */
@Entity
@Table(name = "file_chunk")
public class FileChunk {

    @EmbeddedId
    private FileChunkId id;

    @Column(name = "content")
    private byte[] content;

    protected FileChunk() {}

    public FileChunkId id() {
        return id;
    }

    public byte[] content() {
        return content.clone();
    }
}
