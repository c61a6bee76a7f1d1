package tw.filingzone.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.licence.model.CatalogueEntry;
import tw.filingzone.licence.model.Category;
import tw.filingzone.licence.model.EntryFields;
import tw.filingzone.licence.model.Licence;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.LicenceName;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.licence.model.Named;
import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.IdentityNumber;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.Post;
import tw.filingzone.personnel.model.SealedIdentity;
import tw.filingzone.personnel.model.SecurityPerson;
import tw.filingzone.register.Leaving;
import tw.filingzone.register.model.StillNeeded;

class LicenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate OBTAINED = LocalDate.of(2024, 5, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 4, 30);

    private final CatalogueEntry cissp = entry("CISSP", true, ListStatus.LISTED);
    private final SecurityPerson holder = person("A123456789");

    private static CatalogueEntry entry(String code, Boolean expires, ListStatus status) {
        CatalogueEntry entry = new CatalogueEntry(new EntryFields(
                code, "ISC2", code, null, Category.MANAGEMENT, "1120214", expires, null, null, null, null));
        entry.decide(status, "supervisor", Instant.EPOCH);
        return entry;
    }

    private static SecurityPerson person(String number) {
        return new SecurityPerson(
                1,
                new PersonFields(
                        "示範人員甲",
                        IdentityKind.NATIONAL,
                        number,
                        Post.STAFF,
                        false,
                        null,
                        null,
                        null,
                        LocalDate.of(2024, 1, 2),
                        null,
                        null,
                        false,
                        null,
                        null),
                new SealedIdentity(IdentityNumber.typed(IdentityKind.NATIONAL, number), number, "sealed"),
                null,
                List.of());
    }

    private static LicenceFields fields(String number, LocalDate obtained, LocalDate expires) {
        return new LicenceFields(1L, 1L, null, null, number, obtained, expires, expires == null);
    }

    private Licence licence(CatalogueEntry entry) {
        return new Licence(fields("DEMO-1", OBTAINED, EXPIRES), holder, Named.chosen(entry), List.of(), TODAY);
    }

    private static String objection(Licence licence, LocalDate day) {
        return licence.objectionOn(day) == null
                ? null
                : licence.objectionOn(day).key();
    }

    @Test
    void it_counts_from_the_day_it_was_obtained_to_its_last_valid_day() {
        Licence licence = licence(cissp);
        assertThat(objection(licence, OBTAINED.minusDays(1))).isEqualTo("licence.objection.notYetValid");
        assertThat(objection(licence, OBTAINED)).isNull();
        assertThat(objection(licence, EXPIRES)).isNull();
        assertThat(objection(licence, EXPIRES.plusDays(1))).isEqualTo("licence.objection.expired");
    }

    @Test
    void only_a_licence_on_the_list_counts_and_a_decision_is_in_force_at_once() {
        CatalogueEntry recalled = entry("CISA", true, ListStatus.UNCONFIRMED);
        Licence licence = licence(recalled);
        assertThat(objection(licence, TODAY)).isEqualTo("licence.objection.UNCONFIRMED");
        recalled.decide(ListStatus.LISTED, "supervisor", Instant.EPOCH);
        assertThat(objection(licence, TODAY)).isNull();
        recalled.decide(ListStatus.NOT_LISTED, "supervisor", Instant.EPOCH);
        assertThat(objection(licence, TODAY)).isEqualTo("licence.objection.NOT_LISTED");
    }

    @Test
    void one_that_is_not_in_the_catalogue_does_not_count() {
        Licence other = new Licence(
                new LicenceFields(1L, null, "示範證照", null, "X-1", OBTAINED, EXPIRES, false),
                holder,
                Named.typed(new LicenceName("示範證照", null, Instant.EPOCH)),
                List.of(),
                TODAY);
        assertThat(objection(other, TODAY)).isEqualTo("licence.objection.uncatalogued");
    }

    private static CatalogueEntry bounded(LocalDate from, LocalDate until) {
        CatalogueEntry entry = new CatalogueEntry(new EntryFields(
                "DEMO", "ISC2", "DEMO", null, Category.MANAGEMENT, null, true, null, from, until, null));
        entry.decide(ListStatus.LISTED, "supervisor", Instant.EPOCH);
        return entry;
    }

    @Test
    void it_counts_from_the_first_to_the_last_day_of_its_entry_both_included() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        Licence licence = licence(bounded(first, last));
        assertThat(licence.objectionOn(first.minusDays(1)))
                .isEqualTo(MessageKey.of("licence.objection.countsFrom", first));
        assertThat(licence.objectionOn(first)).isNull();
        assertThat(licence.objectionOn(last)).isNull();
        assertThat(licence.objectionOn(last.plusDays(1)))
                .isEqualTo(MessageKey.of("licence.objection.countsUntil", last));
    }

    @Test
    void an_entry_with_one_bound_is_open_on_the_other_side() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(licence(bounded(day, null)).objectionOn(EXPIRES)).isNull();
        assertThat(licence(bounded(null, day)).objectionOn(OBTAINED)).isNull();
        assertThat(licence(bounded(day, day)).objectionOn(day)).isNull();
        InvalidFields refusal = catchThrowableOfType(InvalidFields.class, () -> bounded(day, day.minusDays(1)));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("countsUntil");
    }

    private Licence typed(LicenceName name, String number) {
        return new Licence(
                new LicenceFields(1L, null, "示範證照", null, number, OBTAINED, EXPIRES, false),
                holder,
                Named.typed(name),
                List.of(),
                TODAY);
    }

    @Test
    void a_typed_one_follows_the_ruling_and_keeps_what_was_typed() {
        LicenceName name = new LicenceName("示範證照", null, Instant.EPOCH);
        Licence licence = typed(name, "X-1");
        name.assign(cissp, null, "supervisor", Instant.EPOCH);
        assertThat(licence.follow(name, List.of(licence))).isTrue();
        assertThat(licence.objectionOn(TODAY)).isNull();
        assertThat(licence.label()).isEqualTo("CISSP X-1");
        assertThat(licence.listRevision()).isEqualTo("1120214");
        assertThat(licence.fields().entryId()).isNull();
        assertThat(licence.fields().otherName()).isEqualTo("示範證照");
        assertThat(licence.content().fields())
                .containsEntry("typedName", "示範證照")
                .containsEntry("ruling", "ASSIGNED");
        name.refuse("查無此證照", "supervisor", Instant.EPOCH);
        assertThat(licence.follow(name, List.of(licence))).isTrue();
        assertThat(licence.objectionOn(TODAY)).isEqualTo(MessageKey.of("licence.objection.refused", "查無此證照"));
        assertThat(licence.listRevision()).isNull();
    }

    @Test
    void a_ruling_never_gives_a_person_the_same_licence_twice() {
        LicenceName name = new LicenceName("示範證照", null, Instant.EPOCH);
        Licence licence = typed(name, "X-1");
        name.assign(cissp, null, "supervisor", Instant.EPOCH);
        assertThat(licence.follow(name, List.of(licence(cissp), licence))).isFalse();
        assertThat(objection(licence, TODAY)).isEqualTo("licence.objection.repeated");
        assertThat(licence.label()).isEqualTo("示範證照 X-1");
    }

    @Test
    void it_stops_counting_on_the_day_its_holder_leaves() {
        Licence licence = licence(cissp);
        LocalDate leave = LocalDate.of(2026, 6, 30);
        holder.deactivate(Leaving.on(leave, "離職", TODAY));
        assertThat(objection(licence, leave.minusDays(1))).isNull();
        assertThat(objection(licence, leave)).isEqualTo("licence.objection.holderLeft");
        assertThat(licence.goesWith(holder)).isTrue();
    }

    @Test
    void it_cannot_be_taken_back_while_its_holder_is_gone() {
        Licence licence = licence(cissp);
        holder.deactivate(Leaving.on(TODAY, "離職", TODAY));
        licence.deactivate(Leaving.on(TODAY, "離職", TODAY));
        assertThatThrownBy(() -> licence.restore(List.of(licence))).isInstanceOf(StillNeeded.class);
    }

    @Test
    void the_same_licence_twice_for_one_person_is_refused() {
        Licence first = licence(cissp);
        assertThatThrownBy(() -> new Licence(
                        fields("DEMO-2", OBTAINED.plusYears(1), null),
                        holder,
                        Named.chosen(cissp),
                        List.of(first),
                        TODAY))
                .isInstanceOf(InvalidFields.class);
        SecurityPerson other = person("A800000014");
        assertThat(new Licence(fields("DEMO-2", OBTAINED, EXPIRES), other, Named.chosen(cissp), List.of(first), TODAY)
                        .label())
                .isEqualTo("CISSP DEMO-2");
    }

    @Test
    void a_renewal_may_follow_the_old_one_under_another_number() {
        Licence old = new Licence(
                fields("OLD", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)),
                holder,
                Named.chosen(cissp),
                List.of(),
                TODAY);
        assertThat(new Licence(
                                fields("NEW", LocalDate.of(2025, 1, 1), null),
                                holder,
                                Named.chosen(cissp),
                                List.of(old),
                                TODAY)
                        .objectionOn(TODAY))
                .isNull();
        assertThatThrownBy(() -> new Licence(
                        fields("old", LocalDate.of(2025, 1, 1), null),
                        holder,
                        Named.chosen(cissp),
                        List.of(old),
                        TODAY))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_missing_end_is_an_error_unless_the_licence_is_known_or_stated_to_have_none() {
        LicenceFields open = new LicenceFields(1L, 1L, null, null, "DEMO-1", OBTAINED, null, false);
        InvalidFields refusal = catchThrowableOfType(
                InvalidFields.class, () -> new Licence(open, holder, Named.chosen(cissp), List.of(), TODAY));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("expiresOn");
        CatalogueEntry endless = entry("CPTS", false, ListStatus.LISTED);
        assertThat(new Licence(open, holder, Named.chosen(endless), List.of(), TODAY).objectionOn(TODAY.plusYears(30)))
                .isNull();
    }

    @Test
    void nobody_who_has_left_gets_a_licence() {
        holder.deactivate(Leaving.on(LocalDate.of(2026, 6, 30), "離職", TODAY));
        assertThatThrownBy(() -> licence(cissp)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_field() {
        LicenceFields wrong = new LicenceFields(null, null, " ", null, "", TODAY.plusDays(1), TODAY, true);
        InvalidFields refusal = catchThrowableOfType(InvalidFields.class, () -> wrong.check(false, TODAY));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("holderId", "entryId", "number", "obtainedOn", "unlimited", "expiresOn");
    }
}
