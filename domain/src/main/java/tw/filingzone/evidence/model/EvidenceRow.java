package tw.filingzone.evidence.model;

import java.time.Instant;
import java.time.LocalDate;
import tw.filingzone.kernel.model.TaipeiTime;

/**
 * A file of a record as the record's page shows it.
 *
 * @param checkedAt when its bytes were last compared with its digest
 * @param damagedSince when they were first found to differ, or null if they are whole
 */
public record EvidenceRow(
        Long id,
        String fileName,
        MediaKind kind,
        long bytes,
        Instant attachedAt,
        Instant checkedAt,
        Instant damagedSince) {

    /** The day on which the bytes were last compared, in Taipei. */
    public LocalDate checkedOn() {
        return TaipeiTime.day(checkedAt);
    }

    public boolean isDamaged() {
        return damagedSince != null;
    }
}
