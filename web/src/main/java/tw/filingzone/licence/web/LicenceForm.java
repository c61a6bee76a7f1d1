package tw.filingzone.licence.web;

import java.io.Serializable;
import java.time.LocalDate;
import tw.filingzone.licence.model.LicenceFields;

/** A licence as it is being typed. */
public class LicenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The choice of a licence that is not in the catalogue and is typed. */
    private static final long TYPED = -1;

    private Long holderId;
    private Long entryId;
    private String otherName;
    private String issuer;
    private String number;
    private LocalDate obtainedOn;
    private LocalDate expiresOn;
    private boolean unlimited;

    void fill(LicenceFields fields) {
        holderId = fields.holderId();
        entryId = fields.otherName() == null ? fields.entryId() : Long.valueOf(TYPED);
        otherName = fields.otherName();
        issuer = fields.issuer();
        number = fields.number();
        obtainedOn = fields.obtainedOn();
        expiresOn = fields.expiresOn();
        unlimited = fields.unlimited();
    }

    LicenceFields fields() {
        Long chosen = entryId == null || entryId == TYPED ? null : entryId;
        return new LicenceFields(holderId, chosen, otherName, issuer, number, obtainedOn, expiresOn, unlimited);
    }

    public Long getHolderId() {
        return holderId;
    }

    public void setHolderId(Long holderId) {
        this.holderId = holderId;
    }

    public long getTyped() {
        return TYPED;
    }

    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public boolean isUnlimited() {
        return unlimited;
    }

    public void setUnlimited(boolean unlimited) {
        this.unlimited = unlimited;
    }
}
