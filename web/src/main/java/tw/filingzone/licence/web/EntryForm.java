package tw.filingzone.licence.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.licence.model.Category;
import tw.filingzone.licence.model.EntryFields;

/** A licence of the catalogue as it is being typed. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String issuer;
    private String nameEn;
    private String nameZh;
    private Category category = Category.TECHNICAL;
    private String listRevision;
    private Boolean expires;
    private String validityRule;
    private LocalDate countsFrom;
    private LocalDate countsUntil;
    private String note;

    void fill(EntryFields fields) {
        code = fields.code();
        issuer = fields.issuer();
        nameEn = fields.nameEn();
        nameZh = fields.nameZh();
        category = fields.category();
        listRevision = fields.listRevision();
        expires = fields.expires();
        validityRule = fields.validityRule();
        countsFrom = fields.countsFrom();
        countsUntil = fields.countsUntil();
        note = fields.note();
    }

    /** Begins an entry with what firms have typed; whoever knows the licence completes it. */
    void begin(String typedName, String typedIssuer) {
        nameEn = typedName;
        nameZh = typedName.codePoints().anyMatch(Character::isIdeographic) ? typedName : null;
        issuer = typedIssuer;
    }

    EntryFields fields() {
        return new EntryFields(
                code,
                issuer,
                nameEn,
                nameZh,
                category,
                listRevision,
                expires,
                validityRule,
                countsFrom,
                countsUntil,
                note);
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getListRevision() {
        return listRevision;
    }

    public void setListRevision(String listRevision) {
        this.listRevision = listRevision;
    }

    public Boolean getExpires() {
        return expires;
    }

    public void setExpires(Boolean expires) {
        this.expires = expires;
    }

    public String getValidityRule() {
        return validityRule;
    }

    public void setValidityRule(String validityRule) {
        this.validityRule = validityRule;
    }

    public LocalDate getCountsFrom() {
        return countsFrom;
    }

    public void setCountsFrom(LocalDate countsFrom) {
        this.countsFrom = countsFrom;
    }

    public LocalDate getCountsUntil() {
        return countsUntil;
    }

    public void setCountsUntil(LocalDate countsUntil) {
        this.countsUntil = countsUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
