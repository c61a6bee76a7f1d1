package tw.filingzone.identity.model;

/** Whether an account can be used, in the word that lists show. */
public enum AccountState {
    /** 使用中: its owner has chosen a password. */
    ACTIVE,
    /** 待設定密碼: a one-time password has been handed out and is still good. */
    ONE_TIME_PASSWORD,
    /** 一次性密碼逾期: the one-time password was not used in time. */
    EXPIRED,
    /** 鎖定中: too many wrong passwords. */
    LOCKED,
    /** 已停用: closed by an administrator. */
    DISABLED
}
