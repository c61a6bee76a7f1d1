package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.filingzone.identity.service.Argon2PasswordHash;

class Argon2PasswordHashTest {

    private final Argon2PasswordHash hashes = new Argon2PasswordHash();

    @Test
    void writes_the_parameters_beside_the_hash_and_a_new_salt_each_time() {
        String first = hashes.generate("correct horse battery".toCharArray());
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(200);
        assertThat(hashes.generate("correct horse battery".toCharArray())).isNotEqualTo(first);
    }

    @Test
    void tells_right_from_wrong_without_cutting_long_passwords_off() {
        String long72 = "0123456789".repeat(7) + "ab";
        String hash = hashes.generate((long72 + "X").toCharArray());
        assertThat(hashes.verify((long72 + "X").toCharArray(), hash)).isTrue();
        assertThat(hashes.verify((long72 + "Y").toCharArray(), hash)).isFalse();
    }

    @Test
    void accepts_the_same_letters_typed_in_another_form() {
        String hash = hashes.generate("caf\u00e9-zone-password".toCharArray());
        assertThat(hashes.verify("cafe\u0301-zone-password".toCharArray(), hash))
                .isTrue();
    }

    @Test
    void refuses_without_a_stored_hash() {
        assertThat(hashes.verify("anything at all".toCharArray(), null)).isFalse();
    }
}
