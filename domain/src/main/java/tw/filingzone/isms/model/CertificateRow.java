package tw.filingzone.isms.model;

import java.time.LocalDate;

/** A certificate as lists show it. */
public record CertificateRow(
        Long id,
        Standard standard,
        String edition,
        String certificateNumber,
        String body,
        LocalDate issuedOn,
        LocalDate expiresOn,
        Boolean coversCore,
        LocalDate deactivatedOn,
        String deactivationReason) {

    /** Whether its last valid day has passed. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expiresOn);
    }
}
