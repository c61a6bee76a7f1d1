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
import tw.filingzone.kernel.model.NotFound;
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

    @OneToMany(mappedBy = "firm", cascade = CascadeType.PERSIST, orphanRemoval = true)
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
     * @throws IllegalArgumentException if a level already starts on that date or later: the past is not rewritten
     */
    public final void assign(LevelAssignment assignment) {
        LocalDate latest = latestLevelFrom();
        if (latest != null && !assignment.validFrom().isAfter(latest)) {
            throw new IllegalArgumentException("a level already starts on " + latest);
        }
        levels.add(new FirmLevel(this, assignment));
    }

    /**
     * Takes back a level that has not started yet.
     *
     * @throws NotFound if the firm has no such level
     * @throws LevelInForce if it has started
     */
    public void withdraw(long levelId, LocalDate today) {
        FirmLevel planned = levels.stream()
                .filter(level -> level.id() == levelId)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!planned.validFrom().isAfter(today)) {
            throw new LevelInForce();
        }
        levels.remove(planned);
    }

    public void rename(String newName, String newShortName) {
        name = newName;
        shortName = newShortName;
    }

    /** The first day of the latest level, or null before the first assignment. */
    public final LocalDate latestLevelFrom() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1).validFrom();
    }

    /** The level in force on a day; empty before the first assignment. */
    public Optional<SecurityLevel> levelOn(LocalDate day) {
        return inForceOn(day).map(FirmLevel::level);
    }

    /** Every level with its standing on a day, the latest first. */
    public List<FirmLevelRow> levelsOn(LocalDate day) {
        FirmLevel inForce = inForceOn(day).orElse(null);
        List<FirmLevelRow> rows = new ArrayList<>();
        for (FirmLevel each : levels) {
            LevelStanding standing = each.validFrom().isAfter(day)
                    ? LevelStanding.PLANNED
                    : each == inForce ? LevelStanding.IN_FORCE : LevelStanding.PAST;
            rows.add(0, new FirmLevelRow(each.id(), each.level(), each.validFrom(), each.reason(), standing));
        }
        return rows;
    }

    private Optional<FirmLevel> inForceOn(LocalDate day) {
        return levels.stream().filter(level -> !level.validFrom().isAfter(day)).reduce((earlier, later) -> later);
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
