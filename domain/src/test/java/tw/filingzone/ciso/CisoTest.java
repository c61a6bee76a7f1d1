package tw.filingzone.ciso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.ciso.model.Ciso;
import tw.filingzone.ciso.model.CisoFields;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.register.Leaving;

class CisoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate APPOINTED = LocalDate.of(2025, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 1);

    private final Ciso first = ciso("示範甲", APPOINTED, List.of());

    private static CisoFields fields(String name, LocalDate appointed) {
        return new CisoFields(name, "副總經理", true, null, false, appointed, null, "ciso@z901.example", null, null);
    }

    private static Ciso ciso(String name, LocalDate appointed, List<Ciso> others) {
        return new Ciso(1, fields(name, appointed), others, TODAY);
    }

    @Test
    void a_second_one_in_office_at_the_same_time_is_refused() {
        InvalidFields refusal = catchThrowableOfType(InvalidFields.class, () -> ciso("示範乙", LEFT, List.of(first)));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("appointedOn");
    }

    @Test
    void a_successor_may_start_on_the_day_the_predecessor_leaves_and_not_before() {
        first.deactivate(Leaving.on(LEFT, "離任", TODAY));
        assertThat(ciso("示範乙", LEFT, List.of(first)).objectionOn(LEFT)).isNull();
        assertThatThrownBy(() -> ciso("示範丙", LEFT.minusDays(1), List.of(first))).isInstanceOf(InvalidFields.class);
    }

    @Test
    void an_earlier_one_may_be_added_afterwards_if_the_terms_do_not_touch() {
        Ciso later = ciso("示範乙", LEFT, List.of());
        assertThatThrownBy(() -> ciso("示範甲", APPOINTED, List.of(later))).isInstanceOf(InvalidFields.class);
    }

    @Test
    void the_term_runs_from_the_appointment_up_to_not_including_the_leave() {
        first.deactivate(Leaving.on(LEFT, "離任", TODAY));
        assertThat(first.objectionOn(APPOINTED.minusDays(1)).key()).isEqualTo("ciso.objection.notYetAppointed");
        assertThat(first.objectionOn(APPOINTED)).isNull();
        assertThat(first.objectionOn(LEFT.minusDays(1))).isNull();
        assertThat(first.objectionOn(LEFT).key()).isEqualTo("register.objection.deactivated");
    }

    @Test
    void nobody_leaves_before_taking_office_and_a_term_is_not_turned_around_later() {
        assertThatThrownBy(() -> first.deactivate(Leaving.on(APPOINTED.minusDays(1), "離任", TODAY)))
                .isInstanceOf(InvalidFields.class);
        first.deactivate(Leaving.on(LEFT, "離任", TODAY));
        assertThatThrownBy(() -> first.revise(fields("示範甲", LEFT.plusDays(1)), List.of(first), TODAY))
                .isInstanceOf(InvalidFields.class);
        first.revise(fields("示範甲", APPOINTED.plusDays(1)), List.of(first), TODAY);
        assertThat(first.term().from()).isEqualTo(APPOINTED.plusDays(1));
    }

    @Test
    void the_rank_must_be_declared() {
        CisoFields undeclared =
                new CisoFields("示範甲", "經理", false, null, false, APPOINTED, null, "not an address", null, null);
        InvalidFields refusal =
                catchThrowableOfType(InvalidFields.class, () -> new Ciso(1, undeclared, List.of(), TODAY));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("rankDeclared", "email");
    }

    @Test
    void what_tells_of_the_person_is_marked() {
        assertThat(first.content().personal()).containsExactlyInAnyOrder("name", "email", "telephone", "background");
    }
}
