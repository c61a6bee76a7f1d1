package tw.filingzone.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.service.TimedWork;
import tw.filingzone.suite.AdjustableClock;

/** What the clock starts on every node is done by one of them. */
@ArquillianTest
class TimedWorkIT {

    private static final int NODES = 8;
    private static final String WORK = "draft-expiry";
    private static final Instant NIGHT = Instant.parse("2031-03-04T19:20:00.001Z");

    @Inject
    private TimedWork work;

    @Inject
    private AdjustableClock clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void clock_runs_again() {
        clock.run();
    }

    private boolean isOurs() throws Exception {
        transaction.begin();
        try {
            return work.isOurs(WORK, ChronoUnit.DAYS);
        } finally {
            transaction.commit();
        }
    }

    @Test
    void of_many_at_the_same_moment_one_does_it() throws Exception {
        clock.stopAt(NIGHT);
        List<Callable<Boolean>> nodes = Collections.nCopies(NODES, this::isOurs);
        int doing = 0;
        for (Future<Boolean> each : executor.invokeAll(nodes)) {
            doing += each.get() ? 1 : 0;
        }
        assertEquals(1, doing);
    }

    @Test
    void it_is_done_again_the_next_day() throws Exception {
        clock.stopAt(NIGHT.plus(1, ChronoUnit.DAYS));
        assertTrue(isOurs());
        assertFalse(isOurs());
        clock.stopAt(NIGHT.plus(2, ChronoUnit.DAYS));
        assertTrue(isOurs());
    }

    @Test
    void when_the_one_fails_the_next_does_it() throws Exception {
        clock.stopAt(NIGHT.plus(3, ChronoUnit.DAYS));
        transaction.begin();
        assertTrue(work.isOurs(WORK, ChronoUnit.DAYS));
        transaction.rollback();
        assertTrue(isOurs());
    }

    @Test
    void work_that_the_table_does_not_know_is_an_error_and_not_left_undone() throws Exception {
        transaction.begin();
        try {
            assertThrows(IllegalArgumentException.class, () -> work.isOurs("unknown", ChronoUnit.DAYS));
        } finally {
            transaction.rollback();
        }
    }
}
