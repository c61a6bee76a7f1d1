package tw.filingzone.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.policy.model.PolicyFields;
import tw.filingzone.policy.model.PolicyStatement;
import tw.filingzone.register.Leaving;
import tw.filingzone.register.model.AlreadyDeactivated;
import tw.filingzone.register.model.FieldChange;

class PolicyStatementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate APPROVED = LocalDate.of(2025, 5, 20);

    private final PolicyStatement policy = new PolicyStatement(1, fields("資訊安全政策", "3.1", APPROVED), TODAY);

    private static PolicyFields fields(String title, String version, LocalDate approvedOn) {
        return new PolicyFields(title, version, approvedOn, "董事會", null, null, null);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_field() {
        PolicyFields wrong = new PolicyFields(
                " ", "x".repeat(41), TODAY.plusDays(1), null, TODAY, TODAY.plusDays(1), "n".repeat(1001));
        InvalidFields refusal = catchThrowableOfType(InvalidFields.class, () -> new PolicyStatement(1, wrong, TODAY));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "title", "documentVersion", "approvedOn", "approvedBy", "issuedOn", "evaluatedOn", "note");
    }

    @Test
    void it_counts_from_its_approval_up_to_not_including_its_deactivation() {
        policy.deactivate(Leaving.on(TODAY, "改版", TODAY));
        assertThat(policy.objectionOn(APPROVED.minusDays(1)).key()).isEqualTo("policy.objection.notYetApproved");
        assertThat(policy.objectionOn(APPROVED)).isNull();
        assertThat(policy.objectionOn(TODAY.minusDays(1))).isNull();
        assertThat(policy.objectionOn(TODAY).key()).isEqualTo("register.objection.deactivated");
    }

    @Test
    void it_is_deactivated_once_with_a_reason_and_not_in_the_future() {
        assertThatThrownBy(() -> policy.deactivate(Leaving.on(TODAY, " ", TODAY)))
                .isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> policy.deactivate(Leaving.on(TODAY.plusDays(1), "改版", TODAY)))
                .isInstanceOf(InvalidFields.class);
        policy.deactivate(Leaving.on(TODAY, "改版", TODAY));
        assertThatThrownBy(() -> policy.deactivate(Leaving.on(TODAY, "改版", TODAY)))
                .isInstanceOf(AlreadyDeactivated.class);
    }

    @Test
    void its_changes_are_told_field_by_field() {
        var earlier = policy.content();
        policy.revise(new PolicyFields("資訊安全政策", "3.2", APPROVED, "董事會", APPROVED, null, null), TODAY);
        assertThat(policy.content().changesSince(earlier))
                .containsExactlyInAnyOrder(
                        new FieldChange("documentVersion", "3.1", "3.2"),
                        new FieldChange("issuedOn", null, "2025-05-20"));
    }
}
