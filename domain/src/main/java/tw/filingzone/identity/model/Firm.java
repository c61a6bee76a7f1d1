package tw.filingzone.identity.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A securities firm (證券商) that files in the zone.
 *
 * <p>Its duties follow its security level, which the exchange assigns with a date: a change counts from that date on
 * and leaves everything before it as it was.
 */
@Entity
@Table(name = "firm")
public class Firm extends StoredRecord {

    @Column(name = "code")
    private FirmCode code;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "fictitious")
    private boolean fictitious;

    @OneToMany(mappedBy = "firm", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<FirmLevel> levels = new ArrayList<>();

    protected Firm() {}

    /**
     * A firm with its first level.
     *
     * @param name the full legal name
     * @param shortName the name that lists show
     */
    public Firm(FirmCode code, String name, String shortName, LevelAssignment firstLevel) {
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        assign(firstLevel);
    }

    /** A made-up firm for demonstration; pages mark its level as fictitious. */
    public static Firm fictitious(FirmCode code, String name, String shortName, LevelAssignment firstLevel) {
        Firm firm = new Firm(code, name, shortName, firstLevel);
        firm.fictitious = true;
        return firm;
    }

    /**
     * Assigns a level from a date on.
     *
     * @throws LevelDateNotAfter if a level already starts on that date or later
     */
    public final void assign(LevelAssignment assignment) {
        if (!levels.isEmpty()) {
            LocalDate latest = levels.get(levels.size() - 1).validFrom();
            if (!assignment.validFrom().isAfter(latest)) {
                throw new LevelDateNotAfter(latest);
            }
        }
        levels.add(new FirmLevel(this, assignment));
    }

    /** The level in force on a day; empty before the first assignment. */
    public Optional<SecurityLevel> levelOn(LocalDate day) {
        return levels.stream()
                .filter(level -> !level.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(FirmLevel::level);
    }

    public FirmCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public boolean isFictitious() {
        return fictitious;
    }
}
