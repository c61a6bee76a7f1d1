package tw.filingzone.personnel.model;

/** By which document a person is told apart from others. */
public enum IdentityKind {
    /** 國民身分證統一編號 or 統一證號 of a resident: a letter, nine more characters, the last one a check digit. */
    NATIONAL,
    /** 護照號碼: 5 to 12 letters and digits; it has no check digit. */
    PASSPORT
}
