package tw.filingzone.rule.model;

/** What a requirement can ask a number of. A record says itself as which parts it counts. */
public enum Part {
    /** A current policy statement. */
    POLICY,
    /** A valid certificate of the information security management system. */
    CERTIFICATE,
    /** A chief information security officer in office. */
    CISO,
    /** 資安專責單位: a unit that does only security work. */
    DEDICATED_UNIT,
    /** 專責主管; counts as {@link #MANAGER} too. */
    DEDICATED_MANAGER,
    /** 專責人員; counts as {@link #STAFF} too. */
    DEDICATED_STAFF,
    /** 資安主管, dedicated or not. */
    MANAGER,
    /** 資安人員, dedicated or not. */
    STAFF,
    /** A professional licence of the catalogue that is valid and held by an active person. */
    LICENCE
}
