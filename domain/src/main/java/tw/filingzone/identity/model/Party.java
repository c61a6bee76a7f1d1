package tw.filingzone.identity.model;

/** The side that an account belongs to. */
public enum Party {
    /** 證券商: files, and sees only itself. */
    FIRM,
    /** 證交所: opens windows, sees every firm's submitted versions, follows up. */
    EXCHANGE,
    /** 主管機關: reads monitoring and reports. */
    AUTHORITY
}
