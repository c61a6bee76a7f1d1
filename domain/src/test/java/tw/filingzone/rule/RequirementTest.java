package tw.filingzone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.rule.model.Counting;
import tw.filingzone.rule.model.Fact;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Part;
import tw.filingzone.rule.model.RegisterState;
import tw.filingzone.rule.model.RequiredPart;
import tw.filingzone.rule.model.Requirement;

class RequirementTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 31);
    private static final Fact GOOD = certificate(1, null);
    private static final Fact ALSO_GOOD = certificate(2, null);
    private static final Fact EXPIRED = certificate(3, MessageKey.of("isms.objection.expired", FROM));
    private static final Fact POLICY = new Fact(4, "policy", Set.of(Part.POLICY), null);
    private static final Fact SECOND_POLICY = new Fact(5, "second policy", Set.of(Part.POLICY), null);

    private static final Counting STRICT = new Counting(false, false);
    private static final Fact MANAGER = new Fact(6, "manager", Set.of(Part.MANAGER, Part.DEDICATED_MANAGER), null);
    private static final Fact STAFF = new Fact(7, "staff", Set.of(Part.STAFF), null);
    private static final Fact CISO = new Fact(8, "ciso", Set.of(Part.CISO), null);

    private static Fact certificate(long id, MessageKey objection) {
        return new Fact(id, "certificate " + id, Set.of(Part.CERTIFICATE), objection);
    }

    private static Requirement asking(LocalDate from, RequiredPart... parts) {
        return new Requirement(null, FilingItem.ISMS, SecurityLevel.LEVEL_1, List.of(parts), from, "CC-12000(8)");
    }

    private static RegisterState on(LocalDate day, Fact... facts) {
        return new RegisterState(day, List.of(facts));
    }

    @Test
    void exactly_enough_is_met_and_one_too_few_is_not() {
        Requirement two = asking(null, new RequiredPart(1, Part.CERTIFICATE, 2));
        assertThat(two.judge(on(FROM, GOOD, ALSO_GOOD), STRICT).outcome()).isEqualTo(Outcome.MET);
        ItemAssessment short1 = two.judge(on(FROM, GOOD), STRICT);
        assertThat(short1.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(short1.nextSteps()).containsExactly(MessageKey.of("rule.step.CERTIFICATE", 1));
    }

    @Test
    void a_record_with_an_objection_is_left_out_and_the_reason_is_told() {
        ItemAssessment assessed =
                asking(null, new RequiredPart(1, Part.CERTIFICATE, 1)).judge(on(FROM, EXPIRED), STRICT);
        assertThat(assessed.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(assessed.counted()).isZero();
        assertThat(assessed.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.recordId()).isEqualTo(3);
            assertThat(out.reason().key()).isEqualTo("isms.objection.expired");
        });
    }

    @Test
    void the_day_before_its_date_it_is_not_yet_due_and_on_its_date_it_is() {
        Requirement requirement = asking(FROM, new RequiredPart(1, Part.CERTIFICATE, 1));
        assertThat(requirement.judge(on(FROM.minusDays(1)), STRICT).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(requirement.judge(on(FROM), STRICT).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void what_asks_for_nothing_does_not_apply_even_when_it_is_filed() {
        assertThat(asking(null).judge(on(FROM, GOOD), STRICT).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void one_whole_alternative_is_enough_and_halves_of_two_are_not() {
        Requirement either = asking(
                null,
                new RequiredPart(1, Part.POLICY, 2),
                new RequiredPart(2, Part.POLICY, 1),
                new RequiredPart(2, Part.CERTIFICATE, 1));
        assertThat(either.judge(on(FROM, POLICY, SECOND_POLICY), STRICT).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(either.judge(on(FROM, POLICY, GOOD), STRICT).outcome()).isEqualTo(Outcome.MET);
        ItemAssessment half = either.judge(on(FROM, POLICY), STRICT);
        assertThat(half.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(half.alternatives())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.missing()).isEqualTo(1));
    }

    @Test
    void a_manager_stands_in_for_staff_only_where_the_version_says_so_and_no_manager_is_asked_for() {
        Requirement oneStaff = asking(null, new RequiredPart(1, Part.STAFF, 1));
        assertThat(oneStaff.judge(on(FROM, MANAGER), STRICT).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(oneStaff.judge(on(FROM, MANAGER), new Counting(true, false)).outcome())
                .isEqualTo(Outcome.MET);
        Requirement both = asking(null, new RequiredPart(1, Part.MANAGER, 1), new RequiredPart(1, Part.STAFF, 1));
        assertThat(both.judge(on(FROM, MANAGER), new Counting(true, false)).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(both.judge(on(FROM, MANAGER, STAFF), new Counting(true, false))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void the_ciso_counts_as_manager_only_where_the_version_says_so_and_never_as_a_dedicated_one() {
        Requirement manager = asking(null, new RequiredPart(1, Part.MANAGER, 1));
        assertThat(manager.judge(on(FROM, CISO), STRICT).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(manager.judge(on(FROM, CISO), new Counting(false, true)).outcome())
                .isEqualTo(Outcome.MET);
        Requirement dedicated = asking(null, new RequiredPart(1, Part.DEDICATED_MANAGER, 1));
        assertThat(dedicated.judge(on(FROM, CISO), new Counting(true, true)).outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void saving_a_record_tells_what_it_would_change() {
        Requirement two = asking(null, new RequiredPart(1, Part.CERTIFICATE, 2));
        assertThat(two.judge(on(FROM), STRICT).effectsOfSaving(null))
                .containsExactly(MessageKey.of("rule.effect.closer", 1));
        assertThat(two.judge(on(FROM, GOOD), STRICT).effectsOfSaving(null))
                .containsExactly(MessageKey.of("rule.effect.fulfils"));
        assertThat(two.judge(on(FROM, GOOD, ALSO_GOOD), STRICT).effectsOfSaving(null))
                .containsExactly(MessageKey.of("rule.effect.met"));
        assertThat(asking(null).judge(on(FROM), STRICT).effectsOfSaving(null)).isEmpty();
    }

    @Test
    void a_record_that_does_not_count_tells_why_and_what_it_would_change_if_it_did() {
        ItemAssessment assessed =
                asking(null, new RequiredPart(1, Part.CERTIFICATE, 1)).judge(on(FROM, EXPIRED), STRICT);
        assertThat(assessed.effectsOfSaving(3L))
                .extracting(MessageKey::key)
                .containsExactly("rule.effect.leftOut", "rule.effect.fulfils");
        assertThat(assessed.effectsOfSaving(1L)).isEmpty();
    }
}
