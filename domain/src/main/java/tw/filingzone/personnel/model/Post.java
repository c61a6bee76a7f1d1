package tw.filingzone.personnel.model;

/** What a person is to the firm's security; a person counts in one post only. */
public enum Post {
    /** 資安主管. */
    MANAGER,
    /** 資安人員. */
    STAFF
}
