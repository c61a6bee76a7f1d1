package tw.filingzone.evidence.model;

import java.time.Instant;

/**
 * A file that a firm has stored, to be attached to one record or several.
 *
 * @param fileName the name of the upload, or of the first one where the file is offered again
 * @param bytes the number of bytes
 * @param sha256 the digest, 64 hexadecimal digits
 */
public record StoredFileRow(
        Long fileId, String fileName, MediaKind kind, long bytes, String sha256, Instant storedAt) {}
