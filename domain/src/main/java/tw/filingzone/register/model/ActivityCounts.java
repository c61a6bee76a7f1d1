package tw.filingzone.register.model;

/** How many records of a register are active and deactivated today. */
public record ActivityCounts(long active, long deactivated) {

    public long of(Activity activity) {
        return switch (activity) {
            case ACTIVE -> active;
            case DEACTIVATED -> deactivated;
            case ALL -> active + deactivated;
        };
    }
}
