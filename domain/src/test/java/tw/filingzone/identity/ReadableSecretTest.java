package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.ReadableSecret;

class ReadableSecretTest {

    @Test
    void it_is_made_of_groups_of_signs_that_do_not_look_alike() {
        assertThat(ReadableSecret.password()).matches("([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}");
        assertThat(ReadableSecret.token()).matches("([a-hjkmnp-z2-9]{4}-){6}[a-hjkmnp-z2-9]{4}");
    }

    @Test
    void no_two_are_the_same() {
        assertThat(Stream.generate(ReadableSecret::password).limit(1000)).doesNotHaveDuplicates();
    }
}
