package tw.filingzone.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A stored file as evidence of one register record, under a name of its own. A record is known by its id alone, since
 * all records share one sequence. The link may go again; the file stays.
 */
@Entity
@Table(name = "attachment")
public class Attachment extends StoredRecord {

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "record_id")
    private long recordId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private String attachedBy;

    protected Attachment() {}

    /**
     * Attaches a file to a record of the file's firm.
     *
     * @param attachedBy the username of who did it
     * @throws UploadRefused if the name's extension contradicts the file
     */
    public Attachment(StoredFile file, long recordId, FileName name, Instant attachedAt, String attachedBy) {
        MediaKind kind = file.content().kind();
        if (!kind.admits(name)) {
            throw UploadRefused.misnamed(name, kind);
        }
        this.firmId = file.firmId();
        this.recordId = recordId;
        this.file = file;
        this.fileName = name.value();
        this.attachedAt = attachedAt;
        this.attachedBy = attachedBy;
    }

    public long recordId() {
        return recordId;
    }

    /** The attachment as lists show it. */
    public AttachmentRow row() {
        FileContent content = file.content();
        return new AttachmentRow(
                id(), file.id(), fileName, content.kind(), content.bytes(), content.sha256(), attachedAt, attachedBy);
    }

    public String sha256() {
        return file.content().sha256();
    }

    /** Which file under which name. */
    public AttachmentChoice choice() {
        return new AttachmentChoice(file.id(), fileName);
    }
}
