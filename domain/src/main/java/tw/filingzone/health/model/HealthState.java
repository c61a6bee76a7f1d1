package tw.filingzone.health.model;

/** How one thing that the zone needs is doing, from good to bad. */
public enum HealthState {
    UP,

    /** It works, and somebody should look at it. */
    WARN,

    /** Requests of users should go to another node, or wait. */
    DOWN
}
