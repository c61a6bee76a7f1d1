package tw.filingzone.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A version of the annex 分級防護應辦事項: what each level must have, from a date on.
 *
 * <p>A filing is judged by the version in force on its reference date and keeps it for ever.
 */
@Entity
@Table(name = "annex_version")
public class AnnexVersion extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Embedded
    private Counting counting;

    @OneToMany(mappedBy = "annex")
    private List<Requirement> requirements = new ArrayList<>();

    protected AnnexVersion() {}

    /** What this version asks of a level, one requirement for each item, in the order of the items. */
    public List<Requirement> requirementsOf(SecurityLevel level) {
        return requirements.stream()
                .filter(requirement -> requirement.level() == level)
                .sorted(Comparator.comparing(Requirement::item))
                .toList();
    }

    /** Who may be counted in whose place. */
    public Counting counting() {
        return counting;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String name() {
        return name;
    }
}
