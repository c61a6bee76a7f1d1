package tw.filingzone.rule.model;

/** What a requirement can ask a number of. A record says itself as which parts it counts. */
public enum Part {
    /** A current policy statement. */
    POLICY,
    /** A valid certificate of the information security management system. */
    CERTIFICATE,
    /** A chief information security officer in office. */
    CISO
}
