package tw.filingzone.isms.model;

/** The standard that a certificate is of. */
public enum Standard {
    ISO_27001,
    /** The national edition of ISO/IEC 27001. */
    CNS_27001
}
