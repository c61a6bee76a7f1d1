package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.policy.model.PolicyFields;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.policy.service.Policies;

/** Registers of the fictitious firms, kept through the same services as a person's entries. */
@ApplicationScoped
class DemoRegisters {

    /** Firms without a record, so that there is something to do: the fourth of the README, and some others. */
    private static final int EMPTY_EVERY = 14;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Evidence evidence;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    void seed(int firms) {
        for (int number = 1; number <= firms; number++) {
            if (number % EMPTY_EVERY != 4) {
                current.is(callers.named("z%03d.filer".formatted(number)));
                policy(number);
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
}
