package tw.filingzone.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A file of a firm, stored once however often it is uploaded or attached. It never changes: its SHA-256 is what a
 * submitted version names. The bytes lie behind the attachment store, under the id of this record.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends StoredRecord {

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "byte_size")
    private long bytes;

    @Column(name = "media_type")
    private MediaKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    protected StoredFile() {}

    /**
     * @param name the name of the first upload, by which the firm finds the file again
     * @param storedBy the username of who uploaded it
     * @throws UploadRefused if the name's extension contradicts the content
     */
    public StoredFile(long firmId, FileContent content, FileName name, Instant storedAt, String storedBy) {
        if (!content.kind().admits(name)) {
            throw UploadRefused.misnamed(name, content.kind());
        }
        this.firmId = firmId;
        this.sha256 = content.sha256();
        this.bytes = content.bytes();
        this.kind = content.kind();
        this.fileName = name.value();
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    public long firmId() {
        return firmId;
    }

    /** The name of the first upload. */
    public String name() {
        return fileName;
    }

    /** The digest of the bytes that were stored, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public FileContent content() {
        return new FileContent(sha256, bytes, kind);
    }

    /** The file as a list shows it, under the name that this upload gave it. */
    public StoredFileRow as(FileName name) {
        return new StoredFileRow(id(), name.value(), kind, bytes, sha256, storedAt);
    }
}
