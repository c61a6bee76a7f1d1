package tw.filingzone.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * What somebody typed into a form of a register and has not saved. It begins with the first change, is overwritten as
 * the typing goes on, and ends when the form is saved, when its author discards it, or when it has grown too old. It
 * belongs to one account: what a colleague types into the same record is another draft.
 */
@Entity
@Table(name = "draft")
public class Draft extends StoredRecord {

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "register_name")
    private String register;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Lob
    @Column(name = "content")
    private String content;

    protected Draft() {}

    /**
     * @param accountId whose draft it is
     */
    public Draft(long firmId, long accountId, DraftKey key) {
        this.firmId = firmId;
        this.accountId = accountId;
        this.register = key.register();
        this.recordId = key.storedId();
    }

    /**
     * Takes what is in the form now.
     *
     * @param content the typed values as JSON
     */
    public void take(String content, Instant at) {
        this.content = content;
        this.savedAt = at;
    }

    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
