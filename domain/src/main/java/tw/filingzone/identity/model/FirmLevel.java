package tw.filingzone.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.filingzone.kernel.model.StoredRecord;

/** The level of a firm from a date on, until the next one starts. */
@Entity
@Table(name = "firm_level")
public class FirmLevel extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "firm_id")
    private Firm firm;

    @Column(name = "security_level")
    private SecurityLevel level;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "reason")
    private String reason;

    protected FirmLevel() {}

    FirmLevel(Firm firm, LevelAssignment assignment) {
        this.firm = firm;
        this.level = assignment.level();
        this.validFrom = assignment.validFrom();
        this.reason = assignment.reason();
    }

    public SecurityLevel level() {
        return level;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String reason() {
        return reason;
    }
}
