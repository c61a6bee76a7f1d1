package tw.filingzone.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The last time that the bytes of a stored file were compared with its digest. The first time is when it is stored; from
 * then on the zone looks at every file at least once a week. A file that differs is an incident until it is whole again.
 */
@Entity
@Table(name = "file_check")
public class FileCheck {

    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Version
    private int version;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "found_sha256")
    private String found;

    @Column(name = "damaged_since")
    private Instant damagedSince;

    protected FileCheck() {}

    /** A file whose digest has just been computed from its bytes. */
    public FileCheck(StoredFile file, Instant storedAt) {
        this.fileId = file.id();
        this.checkedAt = storedAt;
        this.found = file.sha256();
    }

    public Long fileId() {
        return fileId;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public boolean isDamaged() {
        return damagedSince != null;
    }

    /**
     * Takes down what was found.
     *
     * @param expected the digest of the file as it was stored
     * @param actual the digest of its bytes as they are now
     * @return whether the file was whole and is damaged now, or the other way round
     */
    public boolean look(String expected, String actual, Instant now) {
        boolean before = isDamaged();
        checkedAt = now;
        found = actual;
        if (actual.equals(expected)) {
            damagedSince = null;
        } else if (!before) {
            damagedSince = now;
        }
        return before != isDamaged();
    }
}
