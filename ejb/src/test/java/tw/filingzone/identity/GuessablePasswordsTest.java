package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.identity.service.GuessablePasswords;

class GuessablePasswordsTest {

    private final GuessablePasswords guessable = new GuessablePasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "PassWord12345678",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaa",
                "qwertyuiopasdfgh",
                "P@ssw0rdP@ssw0rd",
                "abcdefghijklmnopqrst",
                "Summer2024Summer2024",
                "letmeinletmein11"
            })
    void common_passwords_stay_guessable_however_they_are_stretched(String password) {
        assertThat(guessable.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "tulip canyon 84 mosaic", "我今天早上喝了一杯熱豆漿配燒餅"})
    void several_unrelated_words_are_not(String password) {
        assertThat(guessable.contain(password)).isFalse();
    }

    @Test
    @Timeout(2)
    void the_longest_password_is_judged_quickly() {
        assertThat(guessable.contain("l@1xnFDRIgI=a<Km)l!tYb7/;}j#uS+:$O#Q3E-;".repeat(3)))
                .isFalse();
    }
}
