package tw.filingzone.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.IdentityNumber;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.Post;
import tw.filingzone.personnel.model.SealedIdentity;
import tw.filingzone.personnel.model.SecurityPerson;
import tw.filingzone.register.Leaving;
import tw.filingzone.rule.model.Part;
import tw.filingzone.unit.model.SecurityUnit;
import tw.filingzone.unit.model.UnitFields;

class SecurityPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 30);

    private final SecurityPerson first = person(fields(Post.STAFF, true, START), "A123456789", List.of());

    private static PersonFields fields(Post post, boolean dedicated, LocalDate start) {
        return new PersonFields(
                "示範人員甲",
                IdentityKind.NATIONAL,
                "A123456789",
                post,
                dedicated,
                null,
                null,
                null,
                start,
                null,
                null,
                false,
                null,
                null);
    }

    private static SecurityPerson person(PersonFields fields, String number, List<SecurityPerson> others) {
        return new SecurityPerson(1, fields, sealed(number), null, others);
    }

    private static SealedIdentity sealed(String number) {
        return new SealedIdentity(IdentityNumber.typed(IdentityKind.NATIONAL, number), "key of " + number, "sealed");
    }

    @Test
    void a_dedicated_person_counts_where_any_is_asked_for_and_not_the_other_way_round() {
        assertThat(first.countsAs()).containsExactlyInAnyOrder(Part.STAFF, Part.DEDICATED_STAFF);
        assertThat(person(fields(Post.STAFF, false, START), "A123456789", List.of())
                        .countsAs())
                .containsExactly(Part.STAFF);
        assertThat(person(fields(Post.MANAGER, true, START), "A123456789", List.of())
                        .countsAs())
                .containsExactlyInAnyOrder(Part.MANAGER, Part.DEDICATED_MANAGER);
    }

    @Test
    void the_same_person_is_refused_while_a_spell_lasts_and_may_come_back_on_the_leave_date() {
        PersonFields again = fields(Post.MANAGER, false, LEFT);
        assertThatThrownBy(() -> person(again, "A123456789", List.of(first))).isInstanceOf(InvalidFields.class);
        first.deactivate(Leaving.on(LEFT, "離職", TODAY));
        assertThat(person(again, "A123456789", List.of(first)).term().from()).isEqualTo(LEFT);
        assertThatThrownBy(() -> person(fields(Post.STAFF, false, LEFT.minusDays(1)), "A123456789", List.of(first)))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void somebody_else_may_start_at_any_time() {
        assertThat(person(fields(Post.STAFF, false, START), "A800000014", List.of(first))
                        .objectionOn(TODAY))
                .isNull();
    }

    @Test
    void the_leave_date_itself_no_longer_counts() {
        first.deactivate(Leaving.on(LEFT, "離職", TODAY));
        assertThat(first.objectionOn(START.minusDays(1)).key()).isEqualTo("personnel.objection.notYetStarted");
        assertThat(first.objectionOn(LEFT.minusDays(1))).isNull();
        assertThat(first.objectionOn(LEFT)).isNotNull();
    }

    @Test
    void a_departure_taken_back_leaves_no_trace_and_is_refused_when_the_person_has_come_back() {
        first.deactivate(Leaving.on(LEFT, "離職", TODAY));
        SecurityPerson back = person(fields(Post.STAFF, false, LEFT), "A123456789", List.of(first));
        assertThatThrownBy(() -> first.restore(List.of(first, back))).isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_unit_with_somebody_in_it_is_needed() {
        SecurityUnit unit = new SecurityUnit(1, new UnitFields("資安部", true, START, null), TODAY);
        SecurityPerson member =
                new SecurityPerson(1, fields(Post.STAFF, true, START), sealed("A123456789"), unit, List.of());
        assertThat(member.needs(unit).key()).isEqualTo("personnel.error.unitStaffed");
        assertThat(first.needs(unit)).isNull();
        member.deactivate(Leaving.on(LEFT, "離職", TODAY));
        assertThat(member.needs(unit)).isNull();
    }

    @Test
    void nobody_joins_a_closed_unit() {
        SecurityUnit closed = new SecurityUnit(1, new UnitFields("資安部", true, START, null), TODAY);
        closed.deactivate(Leaving.on(LEFT, "裁撤", TODAY));
        assertThatThrownBy(() ->
                        new SecurityPerson(1, fields(Post.STAFF, true, START), sealed("A123456789"), closed, List.of()))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_field() {
        PersonFields wrong = new PersonFields(
                " ",
                IdentityKind.NATIONAL,
                "A123456780",
                null,
                false,
                null,
                null,
                null,
                TODAY.plusDays(1),
                2027,
                new BigDecimal("-1"),
                false,
                "nowhere",
                null);
        InvalidFields refusal = catchThrowableOfType(InvalidFields.class, () -> wrong.check(null, TODAY));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "name", "identityNumber", "post", "startedOn", "email", "trainingHours", "trainingYear");
    }

    @Test
    void a_number_that_is_known_need_not_be_typed_again_but_another_kind_of_document_needs_one() {
        PersonFields untyped = new PersonFields(
                "示範人員甲",
                IdentityKind.PASSPORT,
                " ",
                Post.STAFF,
                false,
                null,
                null,
                null,
                START,
                null,
                null,
                false,
                null,
                null);
        untyped.check(IdentityKind.PASSPORT, TODAY);
        assertThatThrownBy(() -> untyped.check(IdentityKind.NATIONAL, TODAY)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void what_tells_of_the_person_is_marked_and_the_number_is_never_in_the_content() {
        assertThat(first.content().personal())
                .containsExactlyInAnyOrder(
                        "name", "identity", "concurrentDuties", "email", "telephone", "deactivationReason");
        assertThat(first.content().fields()).containsEntry("identity", "A12****789");
        assertThat(first.content().fields().values()).noneMatch(value -> value.contains("A123456789"));
    }
}
