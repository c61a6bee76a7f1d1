package tw.filingzone.register.model;

import java.util.List;
import java.util.stream.Stream;
import tw.filingzone.calendar.model.FilingItem;

/** The registers that a firm keeps. */
public enum Register {
    /** 資訊安全政策說明書. */
    POLICY(
            FilingItem.POLICY,
            "policy",
            "title",
            "documentVersion",
            "approvedOn",
            "approvedBy",
            "issuedOn",
            "evaluatedOn",
            "note"),
    /** 資訊安全管理系統證書. */
    ISMS(
            FilingItem.ISMS,
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
            "checkUrl"),
    /** 資安長. */
    CISO(
            FilingItem.CISO,
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
            "background"),
    /** 資安人員. */
    PERSONNEL(
            FilingItem.STAFFING,
            "personnel",
            "name",
            "identity",
            "post",
            "dedicated",
            "unit",
            "jobTitle",
            "concurrentDuties",
            "startedOn",
            "trainingYear",
            "trainingHours",
            "trainingPassed",
            "email",
            "telephone"),
    /** 資安單位. */
    UNIT(FilingItem.STAFFING, "unit", "name", "dedicated", "setUpOn", "duties"),
    /** 資通安全專業證照. */
    LICENCE(
            FilingItem.LICENCE,
            "licence",
            "licence",
            "holder",
            "issuer",
            "number",
            "obtainedOn",
            "expiresOn",
            "unlimited",
            "listRevision");

    private final FilingItem item;
    private final String feature;
    private final List<String> fields;

    Register(FilingItem item, String feature, String... fields) {
        this.item = item;
        this.feature = feature;
        this.fields = Stream.concat(Stream.of(fields), Stream.of("deactivatedOn", "deactivationReason"))
                .toList();
    }

    /** The registers whose records are filed for an item. */
    public static List<Register> of(FilingItem item) {
        return Stream.of(values()).filter(register -> register.item == item).toList();
    }

    /** The item that the register's records are filed for. */
    public FilingItem item() {
        return item;
    }

    /** The feature that keeps the register, as it stands in message keys and addresses. */
    public String feature() {
        return feature;
    }

    /** The fields of a record in the order in which people read them. */
    public List<String> fields() {
        return fields;
    }

    /** The message key of a field. */
    public String fieldKey(String field) {
        return feature + ".field." + field;
    }

    /** The page of one of the register's records. */
    public String pageOf(long recordId) {
        return "/firm/" + feature + "/view?id=" + recordId;
    }
}
