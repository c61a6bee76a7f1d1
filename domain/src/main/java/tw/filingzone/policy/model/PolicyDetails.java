package tw.filingzone.policy.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A policy statement in full.
 *
 * @param version the state that was read, to be carried by a form
 * @param objection why it does not count today, or null
 */
public record PolicyDetails(
        long id,
        int version,
        PolicyFields fields,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static PolicyDetails of(PolicyStatement policy, LocalDate today) {
        return new PolicyDetails(
                policy.id(),
                policy.version(),
                policy.fields(),
                policy.deactivatedOn(),
                policy.deactivationReason(),
                policy.objectionOn(today));
    }
}
