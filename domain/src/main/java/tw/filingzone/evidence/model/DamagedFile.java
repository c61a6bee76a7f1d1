package tw.filingzone.evidence.model;

import java.time.Instant;
import tw.filingzone.kernel.model.FirmCode;

/**
 * A stored file whose bytes are no longer those that were stored.
 *
 * @param bytes the number of bytes that were stored
 * @param sha256 the digest of what was stored
 * @param found the digest of what is there now
 * @param since when it was first noticed
 * @param checkedAt when it was last looked at
 */
public record DamagedFile(
        Long fileId,
        FirmCode firmCode,
        String firmName,
        String fileName,
        long bytes,
        String sha256,
        String found,
        Instant since,
        Instant checkedAt) {}
