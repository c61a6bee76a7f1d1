package tw.filingzone.calendar.model;

/** 申報項目: what a firm files in a window. */
public enum FilingItem {
    /** 資訊安全政策說明書, CC-12000(1). */
    POLICY("policy");

    private final String feature;

    FilingItem(String feature) {
        this.feature = feature;
    }

    /** The feature that keeps the register, as it stands in message keys and addresses. */
    public String feature() {
        return feature;
    }

    /** The message key of a field of the register. */
    public String fieldKey(String field) {
        return feature + ".field." + field;
    }
}
