package tw.filingzone.isms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.filingzone.isms.model.CertificateFields;
import tw.filingzone.isms.model.IsmsCertificate;
import tw.filingzone.isms.model.Standard;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;

class IsmsCertificateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate ISSUED = LocalDate.of(2025, 1, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 12, 31);

    private static CertificateFields fields(boolean coversCore, LocalDate issued, LocalDate expires) {
        return new CertificateFields(
                Standard.ISO_27001,
                "2022",
                "DEMO-1",
                null,
                "示範驗證",
                null,
                "核心系統",
                coversCore,
                null,
                issued,
                expires,
                null,
                null);
    }

    @Test
    void it_counts_from_its_issue_up_to_and_including_its_last_valid_day() {
        IsmsCertificate certificate = new IsmsCertificate(1, fields(true, ISSUED, EXPIRES), TODAY);
        assertThat(certificate.objectionOn(ISSUED.minusDays(1)).key()).isEqualTo("isms.objection.notYetValid");
        assertThat(certificate.objectionOn(ISSUED)).isNull();
        assertThat(certificate.objectionOn(EXPIRES)).isNull();
        assertThat(certificate.objectionOn(EXPIRES.plusDays(1)).key()).isEqualTo("isms.objection.expired");
    }

    @Test
    void it_does_not_count_when_core_systems_are_outside_its_scope() {
        IsmsCertificate certificate = new IsmsCertificate(1, fields(false, ISSUED, EXPIRES), TODAY);
        assertThat(certificate.objectionOn(TODAY).key()).isEqualTo("isms.objection.notCore");
    }

    @Test
    void it_cannot_expire_before_its_issue_or_be_issued_in_the_future() {
        InvalidFields refusal = catchThrowableOfType(
                InvalidFields.class,
                () -> new IsmsCertificate(1, fields(true, TODAY.plusDays(1), TODAY.minusDays(1)), TODAY));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("issuedOn", "expiresOn");
    }
}
