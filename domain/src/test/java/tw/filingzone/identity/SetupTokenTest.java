package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.ReadableSecret;
import tw.filingzone.identity.model.SetupToken;

class SetupTokenTest {

    private static final Instant NOW = Instant.parse("2026-07-10T08:00:00Z");

    private final String secret = ReadableSecret.token();
    private final SetupToken token = new SetupToken(secret, NOW);

    @Test
    void it_opens_the_zone_for_a_day_however_it_is_copied() {
        assertThat(token.opens("  " + secret.toUpperCase() + "\n", NOW)).isTrue();
        assertThat(token.opens(secret, NOW.plus(SetupToken.LIFE).minusMillis(1)))
                .isTrue();
        assertThat(token.opens(secret, NOW.plus(SetupToken.LIFE))).isFalse();
    }

    @Test
    void another_one_or_none_does_not() {
        assertThat(token.opens(ReadableSecret.token(), NOW)).isFalse();
        assertThat(token.opens(null, NOW)).isFalse();
    }

    @Test
    void five_wrong_ones_pause_it_for_a_minute_even_for_the_right_one() {
        for (int i = 0; i < SetupToken.FAILURES_UNTIL_PAUSE; i++) {
            assertThat(token.opens("guess", NOW)).isFalse();
        }
        assertThat(token.opens(secret, NOW.plus(Duration.ofSeconds(59)))).isFalse();
        assertThat(token.opens(secret, NOW.plus(SetupToken.PAUSE))).isTrue();
    }
}
