package tw.filingzone.isms.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.isms.model.CertificateFields;
import tw.filingzone.isms.model.Standard;

/** A certificate as it is being typed. */
public class CertificateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Standard standard = Standard.ISO_27001;
    private String edition;
    private String certificateNumber;
    private String versionNumber;
    private String body;
    private String accreditation;
    private String scope;
    private boolean coversCore;
    private LocalDate firstIssuedOn;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private LocalDate auditedOn;
    private String checkUrl;

    void fill(CertificateFields fields) {
        standard = fields.standard();
        edition = fields.edition();
        certificateNumber = fields.certificateNumber();
        versionNumber = fields.versionNumber();
        body = fields.body();
        accreditation = fields.accreditation();
        scope = fields.scope();
        coversCore = fields.coversCore();
        firstIssuedOn = fields.firstIssuedOn();
        issuedOn = fields.issuedOn();
        expiresOn = fields.expiresOn();
        auditedOn = fields.auditedOn();
        checkUrl = fields.checkUrl();
    }

    CertificateFields fields() {
        return new CertificateFields(
                standard,
                edition,
                certificateNumber,
                versionNumber,
                body,
                accreditation,
                scope,
                coversCore,
                firstIssuedOn,
                issuedOn,
                expiresOn,
                auditedOn,
                checkUrl);
    }

    public List<Standard> getStandards() {
        return List.of(Standard.values());
    }

    public Standard getStandard() {
        return standard;
    }

    public void setStandard(Standard standard) {
        this.standard = standard;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public void setCertificateNumber(String certificateNumber) {
        this.certificateNumber = certificateNumber;
    }

    public String getVersionNumber() {
        return versionNumber;
    }

    public void setVersionNumber(String versionNumber) {
        this.versionNumber = versionNumber;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(String accreditation) {
        this.accreditation = accreditation;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public boolean isCoversCore() {
        return coversCore;
    }

    public void setCoversCore(boolean coversCore) {
        this.coversCore = coversCore;
    }

    public LocalDate getFirstIssuedOn() {
        return firstIssuedOn;
    }

    public void setFirstIssuedOn(LocalDate firstIssuedOn) {
        this.firstIssuedOn = firstIssuedOn;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public LocalDate getAuditedOn() {
        return auditedOn;
    }

    public void setAuditedOn(LocalDate auditedOn) {
        this.auditedOn = auditedOn;
    }

    public String getCheckUrl() {
        return checkUrl;
    }

    public void setCheckUrl(String checkUrl) {
        this.checkUrl = checkUrl;
    }
}
