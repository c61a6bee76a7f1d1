package tw.filingzone.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a version of the annex leaves open and the exchange decides: who may be counted in whose place.
 *
 * <p>The annex does not say whether a firm of level 4, which needs one member of staff, fulfils that with a manager,
 * nor whether the CISO counts as security manager. Both are parameters of the version.
 */
@Embeddable
public class Counting {

    @Column(name = "manager_stands_in")
    private boolean managerStandsIn;

    @Column(name = "ciso_counts")
    private boolean cisoCounts;

    protected Counting() {}

    /**
     * @param managerStandsIn whether a manager counts as staff where staff are asked for and no manager is
     * @param cisoCounts whether the CISO counts as a security manager, not as a dedicated one
     */
    public Counting(boolean managerStandsIn, boolean cisoCounts) {
        this.managerStandsIn = managerStandsIn;
        this.cisoCounts = cisoCounts;
    }

    /**
     * The parts that are taken for one that is asked for.
     *
     * @param together all parts that the same alternative asks for
     */
    Set<Part> takenFor(Part asked, Set<Part> together) {
        Set<Part> taken = EnumSet.of(asked);
        if (asked == Part.STAFF && managerStandsIn && !together.contains(Part.MANAGER)) {
            taken.add(Part.MANAGER);
        }
        if (asked == Part.MANAGER && cisoCounts) {
            taken.add(Part.CISO);
        }
        return taken;
    }
}
