package tw.filingzone.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.IdentityNumber;

class IdentityNumberTest {

    private static IdentityNumber national(String text) {
        return IdentityNumber.typed(IdentityKind.NATIONAL, text);
    }

    private static IdentityNumber passport(String text) {
        return IdentityNumber.typed(IdentityKind.PASSPORT, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A123456789", "A800000014", " a123456789 ", "Ａ１２３４５６７８９"})
    void a_number_whose_check_digit_fits_is_valid_however_it_is_typed(String text) {
        assertThat(national(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A123456780", "A323456789", "A12345678", "A1234567890", "1123456789", "AA23456789X", ""})
    void anything_else_is_not(String text) {
        assertThat(national(text).isValid()).isFalse();
    }

    @Test
    void every_other_check_digit_and_most_swaps_of_neighbours_are_noticed() {
        for (char last = '0'; last < '9'; last++) {
            assertThat(national("A12345678" + last).isValid()).as("" + last).isFalse();
        }
        assertThat(national("A213456789").isValid()).isFalse();
    }

    @Test
    void a_resident_number_of_before_110_has_a_second_letter_that_counts_by_its_last_digit() {
        long valid = 0;
        for (char last = '0'; last <= '9'; last++) {
            if (national("AB1234567" + last).isValid()) {
                valid++;
            }
        }
        assertThat(valid).isEqualTo(1);
        assertThat(national("AE12345678").isValid()).isFalse();
    }

    @Test
    void a_passport_number_is_letters_and_digits() {
        assertThat(passport("ab123456").isValid()).isTrue();
        assertThat(passport("AB-123456").isValid()).isFalse();
        assertThat(passport("1234").isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A123456789,A12****789", "123456789,123****89", "AB12345,AB****5", "12345,1****"})
    void at_least_four_characters_are_hidden(String number, String shown) {
        assertThat(passport(number).masked()).isEqualTo(shown);
        assertThat(passport(number)).hasToString(shown);
    }
}
