package tw.filingzone.admission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private static final Instant NOON = Instant.parse("2027-01-10T04:00:00Z");
    private static final int MOST = 2;

    private final WaitingLine line = new WaitingLine(MOST);

    @Test
    void nobody_waits_while_there_is_little_to_do() {
        assertThat(line.ask("first", NOON)).isZero();
        assertThat(line.ask("second", NOON)).isZero();
        assertThat(line.length()).isZero();
    }

    @Test
    void nobody_enters_unasked_while_half_is_in_work_or_somebody_waits() {
        line.requestBegins();
        assertThat(line.enterUnasked(NOON)).isFalse();
        line.requestBegins();
        line.ask("first", NOON);
        line.requestEnds();
        line.requestEnds();
        assertThat(line.enterUnasked(NOON)).isFalse();
    }

    @Test
    void a_crowd_that_comes_at_once_does_not_enter_unasked_and_leaves_half_to_those_who_ask() {
        assertThat(line.enterUnasked(NOON)).isTrue();
        assertThat(line.enterUnasked(NOON)).isFalse();
        assertThat(line.ask("first", NOON)).isZero();
        assertThat(line.ask("second", NOON)).isEqualTo(1);
    }

    @Test
    void whoever_has_just_come_in_counts_for_a_second() {
        line.ask("first", NOON);
        line.ask("second", NOON);
        assertThat(line.ask("third", NOON.plusMillis(999))).isEqualTo(1);
        assertThat(line.ask("third", NOON.plusMillis(1000))).isZero();
    }

    @Test
    void a_clock_that_is_set_back_shuts_nobody_out() {
        line.ask("first", NOON);
        line.ask("second", NOON);
        assertThat(line.ask("third", NOON.minusSeconds(3600))).isZero();
    }

    @Test
    void newcomers_wait_while_requests_are_in_work_and_come_in_by_their_order() {
        fill();
        assertThat(line.ask("first", NOON)).isEqualTo(1);
        assertThat(line.ask("second", NOON)).isEqualTo(2);
        assertThat(line.ask("first", NOON)).isEqualTo(1);
        line.requestEnds();
        assertThat(line.ask("second", NOON)).isEqualTo(2);
        assertThat(line.ask("first", NOON)).isZero();
        assertThat(line.ask("second", NOON)).isEqualTo(1);
        assertThat(line.length()).isEqualTo(1);
    }

    @Test
    void a_newcomer_does_not_overtake_whoever_waits() {
        fill();
        line.ask("first", NOON);
        line.requestEnds();
        assertThat(line.ask("second", NOON)).isEqualTo(2);
    }

    @Test
    void whoever_has_gone_holds_up_nobody() {
        fill();
        for (int i = 0; i < 16; i++) {
            line.ask("gone " + i, NOON);
        }
        line.requestEnds();
        assertThat(line.ask("here", NOON.plusSeconds(25))).isEqualTo(17);
        assertThat(line.ask("here", NOON.plusSeconds(26))).isZero();
    }

    @Test
    void whoever_comes_back_within_ten_minutes_has_the_place_still() {
        fill();
        line.ask("first", NOON);
        line.ask("second", NOON.plusSeconds(599));
        assertThat(line.ask("first", NOON.plusSeconds(600))).isEqualTo(1);
        assertThat(line.ask("second", NOON.plusSeconds(600))).isEqualTo(2);
        assertThat(line.ask("third", NOON.plusSeconds(1250))).isEqualTo(1);
        assertThat(line.length()).isEqualTo(1);
    }

    private void fill() {
        for (int i = 0; i < MOST; i++) {
            line.requestBegins();
        }
    }
}
