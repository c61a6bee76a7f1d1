package tw.filingzone.register.model;

import java.util.Locale;

/** 資料呈現狀態切換: which records a register shows. */
public enum Activity {
    /** 有效. */
    ACTIVE,
    /** 停用. */
    DEACTIVATED,
    /** 全部. */
    ALL;

    /** The activity that an address names in small letters; active for anything else. */
    public static Activity of(String name) {
        for (Activity activity : values()) {
            if (activity.key().equals(name)) {
                return activity;
            }
        }
        return ACTIVE;
    }

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
