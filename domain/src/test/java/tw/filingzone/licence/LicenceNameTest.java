package tw.filingzone.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.licence.model.CatalogueEntry;
import tw.filingzone.licence.model.Category;
import tw.filingzone.licence.model.EntryFields;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.LicenceName;
import tw.filingzone.licence.model.NameKey;
import tw.filingzone.licence.model.Ruling;

/** A licence that is typed: when two are the same, and what can be ruled of one. */
class LicenceNameTest {

    private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");

    private final LicenceName name = new LicenceName("示範證照", "示範學會", NOW);

    private static CatalogueEntry entry() {
        return new CatalogueEntry(new EntryFields(
                "DEMO", "示範學會", "Demonstration", null, Category.TECHNICAL, null, null, null, null, null, null));
    }

    @Test
    void case_width_and_blanks_do_not_tell_names_apart() {
        NameKey key = NameKey.of("示範分析師 (DEMO-SA)", "示範學會");
        assertThat(NameKey.of("　示範分析師　（ｄｅｍｏ－ｓａ） ", " 示範學會")).isEqualTo(key);
        assertThat(NameKey.of("示範分析師\u00a0 \t(Demo-SA)", "示範學會")).isEqualTo(key);
        assertThat(NameKey.of("示範分析師(DEMO-SA)", "示範學會")).isNotEqualTo(key);
    }

    @Test
    void the_same_name_of_two_issuers_is_two_licences() {
        assertThat(NameKey.of("CSA", "甲學會")).isNotEqualTo(NameKey.of("CSA", "乙學會"));
        assertThat(NameKey.of("CSA", null)).isEqualTo(NameKey.of("csa", " ")).isNotEqualTo(NameKey.of("CSA", "甲學會"));
    }

    @Test
    void it_waits_until_it_is_ruled_and_can_be_ruled_otherwise() {
        assertThat(name.ruling()).isEqualTo(Ruling.WAITING);
        CatalogueEntry entry = entry();
        name.assign(entry, " ", "supervisor", NOW);
        assertThat(name.ruling()).isEqualTo(Ruling.ASSIGNED);
        assertThat(name.entry()).isSameAs(entry);
        assertThat(name.note()).isNull();
        name.refuse(" 查無此證照 ", "supervisor", NOW);
        assertThat(name.ruling()).isEqualTo(Ruling.REFUSED);
        assertThat(name.entry()).isNull();
        assertThat(name.note()).isEqualTo("查無此證照");
    }

    @Test
    void a_refusal_says_why_and_an_assignment_says_to_what() {
        assertThatThrownBy(() -> name.refuse(" ", "supervisor", NOW)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> name.assign(null, null, "supervisor", NOW)).isInstanceOf(InvalidFields.class);
        assertThat(name.ruling()).isEqualTo(Ruling.WAITING);
    }

    @Test
    void a_name_of_blanks_alone_is_none() {
        LicenceFields blank =
                new LicenceFields(1L, null, "\u00a0\u3000", null, "D-1", LocalDate.of(2025, 1, 1), null, true);
        assertThat(blank.isTyped()).isFalse();
        InvalidFields refusal =
                catchThrowableOfType(InvalidFields.class, () -> blank.check(false, LocalDate.of(2026, 7, 1)));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("entryId");
    }

    @Test
    void a_name_whose_compared_form_has_no_room_is_too_long() {
        LicenceFields grown =
                new LicenceFields(1L, null, "\ufdfa".repeat(60), null, "D-1", LocalDate.of(2025, 1, 1), null, true);
        assertThat(grown.isTyped()).isFalse();
        InvalidFields refusal =
                catchThrowableOfType(InvalidFields.class, () -> grown.check(false, LocalDate.of(2026, 7, 1)));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("otherName");
    }
}
