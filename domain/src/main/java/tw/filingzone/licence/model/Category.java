package tw.filingzone.licence.model;

/** The class of a licence. */
public enum Category {
    /** 管理類. */
    MANAGEMENT,
    /** 技術類. */
    TECHNICAL,
    /** Not known. */
    UNKNOWN
}
