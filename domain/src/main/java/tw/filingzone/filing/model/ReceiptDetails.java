package tw.filingzone.filing.model;

import java.time.Instant;
import java.util.List;

/**
 * A receipt: what was taken, when and from whom, with the version as it was filed.
 *
 * @param receivedAt when the request came in, or null if that was not kept yet
 * @param storedAt when the version was written, or null if that was not kept yet
 * @param versions all versions of the filing, the latest first
 * @param canonical the canonical JSON, of which the digest was made
 * @param content the same to read, with the clear values of personal fields that have not been erased
 */
public record ReceiptDetails(
        long versionId,
        int number,
        String receiptNumber,
        Instant submittedAt,
        Instant receivedAt,
        Instant storedAt,
        String submitterName,
        boolean inTime,
        List<VersionRow> versions,
        String sha256,
        String canonical,
        FiledContent content) {

    /** Whether the version is the one in force. */
    public boolean isLatest() {
        return versions.get(0).number() == number;
    }
}
