package tw.filingzone.licence.model;

/** What is known of a licence's place on the list of the Administration for Cyber Security. */
public enum ListStatus {
    /** 已確認列名: it counts. */
    LISTED,
    /** 待確認: nobody has looked it up yet; it does not count until the exchange has. */
    UNCONFIRMED,
    /** 確認未列名: it never counts. */
    NOT_LISTED
}
