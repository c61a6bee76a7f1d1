package tw.filingzone.calendar.model;

import java.util.List;

/** 申報項目: what a firm files in a window. */
public enum FilingItem {
    /** 資訊安全政策說明書, CC-12000(1). */
    POLICY(
            "policy",
            "title",
            "documentVersion",
            "approvedOn",
            "approvedBy",
            "issuedOn",
            "evaluatedOn",
            "note",
            "deactivatedOn",
            "deactivationReason"),
    /** 資訊安全管理系統證書, CC-12000(8). */
    ISMS(
            "isms",
            "standard",
            "edition",
            "certificateNumber",
            "versionNumber",
            "body",
            "accreditation",
            "scope",
            "coversCore",
            "firstIssuedOn",
            "issuedOn",
            "expiresOn",
            "auditedOn",
            "checkUrl",
            "deactivatedOn",
            "deactivationReason"),
    /** 資安長設置, CC-13000(2). */
    CISO(
            "ciso",
            "name",
            "rankTitle",
            "rankDeclared",
            "concurrentPost",
            "acting",
            "appointedOn",
            "boardOn",
            "email",
            "telephone",
            "background",
            "deactivatedOn",
            "deactivationReason");

    private final String feature;
    private final List<String> fields;

    FilingItem(String feature, String... fields) {
        this.feature = feature;
        this.fields = List.of(fields);
    }

    /** The feature that keeps the register, as it stands in message keys and addresses. */
    public String feature() {
        return feature;
    }

    /** The fields of a record in the order in which people read them. */
    public List<String> fields() {
        return fields;
    }

    /** The message key of a field of the register. */
    public String fieldKey(String field) {
        return feature + ".field." + field;
    }
}
