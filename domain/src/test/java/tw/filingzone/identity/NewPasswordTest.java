package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;

class NewPasswordTest {

    private static final List<String> KNOWN = List.of("z001.filer", "Z001", "filingzone", "資安申報專區", "lin");
    private static final Predicate<String> NOT_GUESSABLE = password -> false;

    private static List<String> wrong(String chosen, String repeated, Predicate<String> guessable) {
        try {
            new NewPassword(chosen, repeated)
                    .check(new FieldCheck(), KNOWN, guessable)
                    .complete();
            return List.of();
        } catch (InvalidFields refusal) {
            return refusal.errors().stream()
                    .map(FieldError::text)
                    .map(text -> text.key())
                    .toList();
        }
    }

    private static List<String> wrong(String chosen) {
        return wrong(chosen, chosen, NOT_GUESSABLE);
    }

    @Test
    void fifteen_characters_of_any_kind_are_enough() {
        assertThat(wrong("tulipcanyonmosa")).isEmpty();
        assertThat(wrong("紅豆湯圓　雨天 八十四路公車站")).isEmpty();
        assertThat(wrong("tulipcanyonmos")).containsExactly("identity.error.password.short");
        assertThat(wrong(null)).containsExactly("identity.error.password.short");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(wrong("𠮷".repeat(14))).containsExactly("identity.error.password.short");
        assertThat(wrong("𠮷".repeat(15))).isEmpty();
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_taken_whole_and_more_are_refused() {
        assertThat(wrong("q".repeat(128))).isEmpty();
        assertThat(wrong("q".repeat(129))).containsExactly("identity.error.password.long");
    }

    @Test
    void the_same_text_from_another_keyboard_is_the_same_password() {
        String composed = "caf\u00e9 tulip canyon";
        String decomposed = "cafe\u0301 tulip canyon";
        assertThat(wrong(composed, decomposed, NOT_GUESSABLE)).isEmpty();
        assertThat(new NewPassword(decomposed, composed).characters()).isEqualTo(composed.toCharArray());
    }

    @Test
    void what_is_typed_twice_must_be_the_same() {
        assertThat(wrong("tulip canyon mosaic", "tulip canyon Mosaic", NOT_GUESSABLE))
                .containsExactly("identity.error.password.repeated");
    }

    @Test
    void words_that_everybody_knows_of_the_owner_are_refused_however_they_are_written() {
        String known = "identity.error.password.known";
        assertThat(wrong("tulip Z001-Filer canyon")).containsExactly(known);
        assertThat(wrong("tulip ｚ００１ canyon mosaic")).containsExactly(known);
        assertThat(wrong("My Filing-Zone 84 tulips")).containsExactly(known);
        assertThat(wrong("鬱金香資安申報專區八十四號公車站")).containsExactly(known);
    }

    @Test
    void a_short_word_may_stand_in_a_password_by_chance() {
        assertThat(wrong("sterling canyon mosaic")).isEmpty();
    }

    @Test
    void what_is_guessed_first_is_refused() {
        assertThat(wrong("passwordpassword", "passwordpassword", password -> true))
                .containsExactly("identity.error.password.common");
    }

    @Test
    void it_does_not_tell_itself() {
        assertThat(new NewPassword("tulip canyon mosaic", "").toString()).doesNotContain("tulip");
    }
}
