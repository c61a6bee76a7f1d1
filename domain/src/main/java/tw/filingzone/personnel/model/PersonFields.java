package tw.filingzone.personnel.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a firm states of a security manager or a member of the security staff.
 *
 * @param identityNumber the number as it was typed; blank leaves a number that is known as it is
 * @param dedicated whether the person does no information technology or other work that conflicts with the duty
 * @param unitId the unit, or null
 * @param concurrentDuties the person's other duties, or null
 * @param startedOn the first day in the post
 * @param trainingYear the year of the training, AD, or null
 * @param trainingHours hours of professional or functional courses in that year, or null; 15 are asked for, §36-2
 * @param trainingPassed whether the assessment was passed
 */
public record PersonFields(
        String name,
        IdentityKind identityKind,
        String identityNumber,
        Post post,
        boolean dedicated,
        Long unitId,
        String jobTitle,
        String concurrentDuties,
        LocalDate startedOn,
        Integer trainingYear,
        BigDecimal trainingHours,
        boolean trainingPassed,
        String email,
        String telephone) {

    private static final BigDecimal MOST_HOURS = new BigDecimal(2000);
    private static final int FIRST_YEAR = 2000;

    /** Whether a number was typed. */
    public boolean statesIdentity() {
        return identityNumber != null && !identityNumber.isBlank();
    }

    /** The number that was typed. */
    public IdentityNumber identity() {
        return IdentityNumber.typed(identityKind, identityNumber);
    }

    /**
     * @param known the kind of the number that is stored, or null
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(IdentityKind known, LocalDate today) {
        FieldCheck check = new FieldCheck().text("name", name, 80).present("identityKind", identityKind);
        checkIdentity(check, known);
        check.present("post", post)
                .optionalText("jobTitle", jobTitle, 80)
                .optionalText("concurrentDuties", concurrentDuties, 400)
                .present("startedOn", startedOn)
                .notAfter("startedOn", startedOn, today)
                .optionalText("email", email, 120)
                .email("email", email)
                .telephone("telephone", telephone, 40);
        checkTraining(check, today);
        check.complete();
    }

    private void checkIdentity(FieldCheck check, IdentityKind known) {
        if (!statesIdentity()) {
            check.require(
                    known != null && known == identityKind, "identityNumber", MessageKey.of("kernel.field.required"));
        } else if (identityKind != null) {
            check.require(
                    identity().isValid(), "identityNumber", MessageKey.of("personnel.error.identity." + identityKind));
        }
    }

    private void checkTraining(FieldCheck check, LocalDate today) {
        check.require(
                        trainingHours == null
                                || (trainingHours.signum() >= 0 && trainingHours.compareTo(MOST_HOURS) <= 0),
                        "trainingHours",
                        MessageKey.of("personnel.error.hours", MOST_HOURS))
                .require(
                        trainingHours == null || trainingYear != null,
                        "trainingYear",
                        MessageKey.of("kernel.field.required"))
                .require(
                        trainingYear == null || (trainingYear >= FIRST_YEAR && trainingYear <= today.getYear()),
                        "trainingYear",
                        MessageKey.of("personnel.error.year"));
    }
}
