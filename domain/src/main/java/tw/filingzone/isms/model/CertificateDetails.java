package tw.filingzone.isms.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A certificate in full.
 *
 * @param version the state that was read, to be carried by a form
 * @param objection why it does not count today, or null
 */
public record CertificateDetails(
        long id,
        int version,
        CertificateFields fields,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static CertificateDetails of(IsmsCertificate certificate, LocalDate today) {
        return new CertificateDetails(
                certificate.id(),
                certificate.version(),
                certificate.fields(),
                certificate.deactivatedOn(),
                certificate.deactivationReason(),
                certificate.objectionOn(today));
    }
}
