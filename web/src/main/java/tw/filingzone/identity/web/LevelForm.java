package tw.filingzone.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.identity.model.LevelFields;
import tw.filingzone.identity.model.SecurityLevel;

/** A level of a firm as it is being typed. */
public class LevelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SecurityLevel level;
    private LocalDate validFrom;
    private String reason;

    LevelFields fields() {
        return new LevelFields(level, validFrom, reason);
    }

    /** The levels to choose from. */
    public List<SecurityLevel> getChoices() {
        return List.of(SecurityLevel.values());
    }

    public SecurityLevel getLevel() {
        return level;
    }

    public void setLevel(SecurityLevel level) {
        this.level = level;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
