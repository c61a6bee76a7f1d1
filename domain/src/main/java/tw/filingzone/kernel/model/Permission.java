package tw.filingzone.kernel.model;

/** What a use case asks of its caller. Every public method of a service names one. */
public enum Permission {
    /** See the own firm's registers, filings and receipts. */
    VIEW_OWN_FILINGS,
    /** Add and change the own firm's register records and their evidence. */
    KEEP_REGISTERS,
    /** Submit the own firm's filing. */
    SUBMIT_FILING,
    /** See what firms have submitted, and the figures drawn from it. */
    MONITOR,
    /** Decide which licences are on the list, and keep the catalogue. */
    KEEP_CATALOGUE,
    /** Open, extend and withdraw windows, and keep the table of holidays. */
    MANAGE_CALENDAR,
    /** Change the texts of the help. */
    EDIT_HELP,
    /** See which files are damaged, and have one looked at again. */
    WATCH_INTEGRITY,
    /** Add firms and set their levels. */
    MANAGE_FIRMS,
    /** Add, disable, unlock and reset the accounts of the own party. */
    MANAGE_ACCOUNTS,
    /** Change the own password and settings. */
    USE_OWN_ACCOUNT
}
