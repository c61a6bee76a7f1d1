package tw.filingzone.calendar.model;

/** 申報項目: what a firm files in a window. */
public enum FilingItem {
    /** 資訊安全政策說明書, CC-12000(1). */
    POLICY,
    /** 資訊安全管理系統證書, CC-12000(8). */
    ISMS,
    /** 資安長設置, CC-13000(2). */
    CISO,
    /** 資安人員配置, CC-13000(3). */
    STAFFING,
    /** 資通安全專業證照, CC-13000(7). */
    LICENCE
}
