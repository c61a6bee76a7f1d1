package tw.filingzone.kernel.model;

/** Who acts, as the audit trail names it. */
public interface Actor {

    /** The username; empty when nobody has signed in, as at the login page or in a timer. */
    String username();

    /** The firm on whose behalf the actor acts, or null for the exchange, the authority and the zone itself. */
    Long actingFirmId();
}
