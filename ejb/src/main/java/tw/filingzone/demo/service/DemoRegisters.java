package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.ciso.model.CisoFields;
import tw.filingzone.ciso.model.SaveCiso;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.isms.model.CertificateFields;
import tw.filingzone.isms.model.SaveCertificate;
import tw.filingzone.isms.model.Standard;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.policy.model.PolicyFields;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.policy.service.Policies;

/** Registers of the fictitious firms, kept through the same services as a person's entries. */
@ApplicationScoped
class DemoRegisters {

    /** Firms without a record, so that there is something to do: the fourth of the README, and some of each level. */
    private static final Set<Integer> EMPTY = Set.of(4, 8, 14, 18, 22, 32, 33, 46, 60);

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Evidence evidence;

    @Inject
    private Policies policies;

    @Inject
    private Certificates certificates;

    @Inject
    private Cisos cisos;

    @Inject
    private DemoStaff staff;

    @Inject
    private Clock clock;

    void seed(int firms) {
        for (int number = 1; number <= firms; number++) {
            if (!EMPTY.contains(number)) {
                current.is(callers.named("z%03d.filer".formatted(number)));
                policy(number);
                certificate(number);
                ciso(number);
                staff.seed(number);
            }
        }
    }

    private void policy(int number) {
        LocalDate approved = LocalDate.now(clock).minusMonths(14 + number % 30).withDayOfMonth(1 + number % 27);
        StoredFileRow file =
                evidence.store(new DemoDocument("資訊安全政策說明書.pdf", "Z%03d policy statement".formatted(number)));
        policies.save(new SavePolicy(
                null,
                0,
                new PolicyFields(
                        "資訊安全政策說明書",
                        (1 + number % 4) + "." + number % 3,
                        approved,
                        "董事會",
                        approved.plusDays(7),
                        LocalDate.now(clock).minusMonths(1 + number % 15),
                        null),
                List.of(new AttachmentChoice(file.fileId(), file.fileName()))));
    }

    /** Two of three firms have a certificate; that of every eleventh has expired. */
    private void certificate(int number) {
        if (number % 3 == 0) {
            return;
        }
        LocalDate issued = LocalDate.now(clock)
                .minusYears(number % 11 == 0 ? 4 : 2)
                .plusDays(number * 5L)
                .withDayOfMonth(1 + number % 27);
        StoredFileRow file =
                evidence.store(new DemoDocument("ISO27001 證書.pdf", "Z%03d ISMS certificate".formatted(number)));
        certificates.save(new SaveCertificate(
                null,
                0,
                new CertificateFields(
                        number % 4 == 0 ? Standard.CNS_27001 : Standard.ISO_27001,
                        "2022",
                        "DEMO-IS-%05d".formatted(70_000 + number * 37),
                        null,
                        "示範驗證股份有限公司",
                        null,
                        "證券經紀、自營及帳務核心系統之開發、維運與管理（示範）",
                        true,
                        null,
                        issued,
                        issued.plusYears(3).minusDays(1),
                        null,
                        null),
                List.of(new AttachmentChoice(file.fileId(), file.fileName()))));
    }

    /** Most firms of levels 1 to 3 have a CISO. */
    private void ciso(int number) {
        if (current.caller().firm().level() == SecurityLevel.LEVEL_4 || number % 10 == 2) {
            return;
        }
        StoredFileRow file = evidence.store(new DemoDocument("資安長派任令.pdf", "Z%03d appointment".formatted(number)));
        cisos.save(new SaveCiso(
                null,
                0,
                new CisoFields(
                        "示範資安長" + number,
                        "副總經理",
                        true,
                        number % 2 == 0 ? "資訊部主管" : null,
                        number % 9 == 0,
                        LocalDate.now(clock).minusMonths(3 + number * 2L).withDayOfMonth(1),
                        null,
                        "ciso@z%03d.example".formatted(number),
                        null,
                        null),
                List.of(new AttachmentChoice(file.fileId(), file.fileName()))));
    }
}
