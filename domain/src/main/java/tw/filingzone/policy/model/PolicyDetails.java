package tw.filingzone.policy.model;

import java.time.LocalDate;

/**
 * A policy statement in full.
 *
 * @param version the state that was read, to be carried by a form
 */
public record PolicyDetails(
        long id, int version, PolicyFields fields, LocalDate deactivatedOn, String deactivationReason) {

    public static PolicyDetails of(PolicyStatement policy) {
        return new PolicyDetails(
                policy.id(), policy.version(), policy.fields(), policy.deactivatedOn(), policy.deactivationReason());
    }
}
