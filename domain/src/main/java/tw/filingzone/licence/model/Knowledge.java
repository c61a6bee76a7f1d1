package tw.filingzone.licence.model;

/** Where the catalogue has an entry from. */
public enum Knowledge {
    /** A source cites the list. */
    CONFIRMED,
    /** A source cites the list as not having it. */
    CONFIRMED_NOT,
    /** Another rule or a firm's report names the licence. */
    NAMED,
    /** General knowledge. */
    RECALLED,
    /** Entered by the exchange. */
    EXCHANGE
}
