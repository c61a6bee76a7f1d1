package tw.filingzone.evidence.model;

import java.time.Instant;

/**
 * A file of a record as lists show it.
 *
 * @param id the attachment, by which it is downloaded
 * @param fileId the stored file, by which it is kept when the record is saved again
 * @param bytes the number of bytes
 * @param sha256 the digest, 64 hexadecimal digits
 * @param attachedBy the username of who attached it
 */
public record AttachmentRow(
        Long id,
        Long fileId,
        String fileName,
        MediaKind kind,
        long bytes,
        String sha256,
        Instant attachedAt,
        String attachedBy) {

    /** Which file under which name. */
    public AttachmentChoice choice() {
        return new AttachmentChoice(fileId, fileName);
    }
}
