package tw.filingzone.identity.model;

import java.util.EnumSet;
import java.util.Set;
import tw.filingzone.kernel.model.Permission;

/** The roles of an account. An account may have several, all of one party. */
public enum Role {
    /** 申報人員: the firm's security staff, who prepare and submit. */
    FILER(Party.FIRM, Permission.VIEW_OWN_FILINGS, Permission.KEEP_REGISTERS, Permission.SUBMIT_FILING),
    /** 公司管理者: manages the firm's accounts. */
    FIRM_ADMINISTRATOR(Party.FIRM, Permission.VIEW_OWN_FILINGS, Permission.MANAGE_ACCOUNTS),
    /** 檢視者: reads the firm's registers and filings. */
    FIRM_VIEWER(Party.FIRM, Permission.VIEW_OWN_FILINGS),
    /** 監理人員: watches what firms file and follows up. */
    SUPERVISOR(Party.EXCHANGE, Permission.MONITOR, Permission.KEEP_CATALOGUE),
    /** 專區管理者: opens windows, keeps holidays, catalogue and help, adds firms, levels, first administrators and accounts. */
    EXCHANGE_ADMINISTRATOR(
            Party.EXCHANGE,
            Permission.MONITOR,
            Permission.KEEP_CATALOGUE,
            Permission.MANAGE_CALENDAR,
            Permission.EDIT_HELP,
            Permission.WATCH_INTEGRITY,
            Permission.MANAGE_FIRMS,
            Permission.MANAGE_ACCOUNTS),
    /** 主管機關檢視者: reads monitoring and reports. */
    AUTHORITY_VIEWER(Party.AUTHORITY, Permission.MONITOR);

    private final Party party;
    private final Set<Permission> permissions;

    Role(Party party, Permission... permissions) {
        this.party = party;
        this.permissions = EnumSet.of(Permission.USE_OWN_ACCOUNT, permissions);
    }

    public Party party() {
        return party;
    }

    /** Whether the role manages the accounts of its side. */
    public boolean isAdministrator() {
        return permits(Permission.MANAGE_ACCOUNTS);
    }

    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
