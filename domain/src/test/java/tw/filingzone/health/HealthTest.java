package tw.filingzone.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.filingzone.health.model.Health;
import tw.filingzone.health.model.HealthCheck;
import tw.filingzone.health.model.HealthState;

class HealthTest {

    private static HealthState of(HealthState... states) {
        return new Health(Stream.of(states)
                        .map(state -> new HealthCheck("it", state, ""))
                        .toList())
                .state();
    }

    @Test
    void a_node_is_as_bad_as_the_worst_of_what_it_needs() {
        assertThat(of(HealthState.UP, HealthState.WARN, HealthState.UP)).isEqualTo(HealthState.WARN);
        assertThat(of(HealthState.WARN, HealthState.DOWN, HealthState.UP)).isEqualTo(HealthState.DOWN);
        assertThat(of(HealthState.UP, HealthState.UP)).isEqualTo(HealthState.UP);
    }

    @Test
    void a_node_that_needs_nothing_is_up() {
        assertThat(new Health(List.of()).state()).isEqualTo(HealthState.UP);
    }
}
