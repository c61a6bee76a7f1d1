package tw.filingzone.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.health.model.HealthState;
import tw.filingzone.health.service.Readiness;
import tw.filingzone.kernel.service.Setting;
import tw.filingzone.suite.AdjustableClock;

/** What keeps a node from serving users. */
@ArquillianTest
class ReadinessIT {

    @Inject
    private Readiness readiness;

    @Inject
    private AdjustableClock clock;

    @AfterEach
    void clock_runs_again() {
        clock.run();
    }

    private HealthState state(String check) {
        return readiness.look().checks().stream()
                .filter(each -> each.name().equals(check))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void a_node_whose_clock_is_not_the_database_s_is_not_ready() {
        assertEquals(HealthState.UP, state("database"));
        clock.stopAt(Instant.now().plus(Duration.ofSeconds(30)));
        assertEquals(HealthState.DOWN, state("database"));
        clock.stopAt(Instant.now().minus(Duration.ofSeconds(30)));
        assertEquals(HealthState.DOWN, readiness.look().state());
    }

    @Test
    void a_node_that_is_about_to_stop_is_not_ready() throws Exception {
        assertEquals(HealthState.UP, state("service"));
        Path draining = Files.createFile(Setting.dataDirectory().resolve("draining"));
        try {
            assertEquals(HealthState.DOWN, readiness.look().state());
        } finally {
            Files.delete(draining);
        }
    }
}
