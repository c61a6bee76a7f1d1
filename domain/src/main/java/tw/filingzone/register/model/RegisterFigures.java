package tw.filingzone.register.model;

/**
 * What one statement counts of a register.
 *
 * @param deactivated null where there are no records, and so is matching
 * @param matching how many the list shows on all its pages
 */
public record RegisterFigures(Long all, Long deactivated, Long matching) {

    public ActivityCounts counts() {
        return new ActivityCounts(all, deactivated);
    }

    public long total() {
        return matching == null ? 0 : matching;
    }
}
