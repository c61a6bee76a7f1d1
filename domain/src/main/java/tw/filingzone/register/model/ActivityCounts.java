package tw.filingzone.register.model;

/**
 * How many records of a register there are and how many of them are deactivated today.
 *
 * @param deactivated null where there are no records
 */
public record ActivityCounts(Long all, Long deactivated) {

    public ActivityCounts {
        deactivated = deactivated == null ? 0 : deactivated;
    }

    public long of(Activity activity) {
        return switch (activity) {
            case ACTIVE -> all - deactivated;
            case DEACTIVATED -> deactivated;
            case ALL -> all;
        };
    }
}
