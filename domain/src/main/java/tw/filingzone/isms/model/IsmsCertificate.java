package tw.filingzone.isms.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Part;

/**
 * A certificate of a firm's information security management system, CC-12000(8): core systems certified by an
 * independent third party, and kept valid. It still counts on its last valid day.
 */
@Entity
@Table(name = "isms_certificate")
@DiscriminatorValue("ISMS")
public class IsmsCertificate extends RegisterRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "standard")
    private Standard standard;

    @Column(name = "edition")
    private String edition;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "version_number")
    private String versionNumber;

    @Column(name = "certification_body")
    private String body;

    @Column(name = "accreditation")
    private String accreditation;

    @Column(name = "scope_text")
    private String scope;

    @Column(name = "covers_core")
    private boolean coversCore;

    @Column(name = "first_issued_on")
    private LocalDate firstIssuedOn;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "audited_on")
    private LocalDate auditedOn;

    @Column(name = "check_url")
    private String checkUrl;

    protected IsmsCertificate() {}

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public IsmsCertificate(long firmId, CertificateFields fields, LocalDate today) {
        super(firmId);
        revise(fields, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public final void revise(CertificateFields fields, LocalDate today) {
        fields.check(today);
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

    @Override
    public MessageKey objectionOn(LocalDate day) {
        if (!isActiveOn(day)) {
            return super.objectionOn(day);
        }
        if (day.isBefore(issuedOn)) {
            return MessageKey.of("isms.objection.notYetValid", issuedOn);
        }
        if (day.isAfter(expiresOn)) {
            return MessageKey.of("isms.objection.expired", expiresOn);
        }
        return coversCore ? null : MessageKey.of("isms.objection.notCore");
    }

    @Override
    public Register register() {
        return Register.ISMS;
    }

    @Override
    public Set<Part> countsAs() {
        return Set.of(Part.CERTIFICATE);
    }

    @Override
    public String label() {
        return standard.name().replace('_', ' ') + " " + certificateNumber;
    }

    @Override
    public RecordContent content() {
        return new RecordContent.Builder()
                .add("standard", standard)
                .add("edition", edition)
                .add("certificateNumber", certificateNumber)
                .add("versionNumber", versionNumber)
                .add("body", body)
                .add("accreditation", accreditation)
                .add("scope", scope)
                .add("coversCore", coversCore)
                .add("firstIssuedOn", firstIssuedOn)
                .add("issuedOn", issuedOn)
                .add("expiresOn", expiresOn)
                .add("auditedOn", auditedOn)
                .add("checkUrl", checkUrl)
                .add("deactivatedOn", deactivatedOn())
                .add("deactivationReason", deactivationReason())
                .build();
    }

    public CertificateFields fields() {
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
}
