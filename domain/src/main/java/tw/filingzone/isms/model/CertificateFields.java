package tw.filingzone.isms.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a firm states of a certificate.
 *
 * @param edition the edition of the standard, such as 2022
 * @param certificateNumber the number that the body gave it
 * @param versionNumber 版號, or null; the slides leave open whether it is the certificate's or the standard's
 * @param body the certification body
 * @param accreditation the body that accredited the certification body, or null
 * @param scope what the certificate covers, as it words it
 * @param coversCore whether the scope covers all core systems
 * @param firstIssuedOn when it was first issued, or null
 * @param issuedOn when the present certificate was issued
 * @param expiresOn its last valid day
 * @param auditedOn the last surveillance audit, or null
 * @param checkUrl where the body lets anyone check it, or null
 */
public record CertificateFields(
        Standard standard,
        String edition,
        String certificateNumber,
        String versionNumber,
        String body,
        String accreditation,
        String scope,
        boolean coversCore,
        LocalDate firstIssuedOn,
        LocalDate issuedOn,
        LocalDate expiresOn,
        LocalDate auditedOn,
        String checkUrl) {

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(LocalDate today) {
        new FieldCheck()
                .present("standard", standard)
                .text("edition", edition, 20)
                .require(
                        edition == null || edition.isBlank() || edition.strip().matches("[0-9].*"),
                        "edition",
                        MessageKey.of("isms.error.edition"))
                .text("certificateNumber", certificateNumber, 60)
                .optionalText("versionNumber", versionNumber, 40)
                .text("body", body, 120)
                .optionalText("accreditation", accreditation, 120)
                .text("scope", scope, 1000)
                .notAfter("firstIssuedOn", firstIssuedOn, issuedOn)
                .present("issuedOn", issuedOn)
                .notAfter("issuedOn", issuedOn, today)
                .present("expiresOn", expiresOn)
                .notBefore("expiresOn", expiresOn, issuedOn)
                .notAfter("auditedOn", auditedOn, today)
                .webAddress("checkUrl", checkUrl)
                .complete();
    }
}
