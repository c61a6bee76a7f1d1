package tw.filingzone.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import tw.filingzone.kernel.model.StoredRecord;

/** What an account chose last of something that pages remember. Nothing is decided by it. */
@Entity
@Table(name = "preference")
public class Preference extends StoredRecord {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "name")
    private String name;

    @Column(name = "chosen")
    private String chosen;

    protected Preference() {}

    public Preference(long accountId, String name, String chosen) {
        this.accountId = accountId;
        this.name = name;
        this.chosen = chosen;
    }

    public void choose(String other) {
        chosen = other;
    }

    public String name() {
        return name;
    }

    public String chosen() {
        return chosen;
    }
}
