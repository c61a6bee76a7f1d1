package tw.filingzone.policy.web;

import java.io.Serializable;
import java.time.LocalDate;
import tw.filingzone.policy.model.PolicyFields;

/** A policy statement as it is being typed. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String documentVersion;
    private LocalDate approvedOn;
    private String approvedBy;
    private LocalDate issuedOn;
    private LocalDate evaluatedOn;
    private String note;

    void fill(PolicyFields fields) {
        title = fields.title();
        documentVersion = fields.documentVersion();
        approvedOn = fields.approvedOn();
        approvedBy = fields.approvedBy();
        issuedOn = fields.issuedOn();
        evaluatedOn = fields.evaluatedOn();
        note = fields.note();
    }

    PolicyFields fields() {
        return new PolicyFields(title, documentVersion, approvedOn, approvedBy, issuedOn, evaluatedOn, note);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentVersion() {
        return documentVersion;
    }

    public void setDocumentVersion(String documentVersion) {
        this.documentVersion = documentVersion;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public void setEvaluatedOn(LocalDate evaluatedOn) {
        this.evaluatedOn = evaluatedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
