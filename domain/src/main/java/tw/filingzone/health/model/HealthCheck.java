package tw.filingzone.health.model;

/**
 * The state of one thing that the zone needs.
 *
 * @param name which, in small letters
 * @param detail what was found, for the operator, in English; never a secret
 */
public record HealthCheck(String name, HealthState state, String detail) {}
