package tw.filingzone.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;
import tw.filingzone.faults.Filer;

/** A new release is put in while firms file, one node after the other: nobody sees it. */
@RunAsClient
@BrowserTest
@Tag("nodes")
@Tag("faults")
class RollingRestartIT {

    private static final Logger LOG = Logger.getLogger(RollingRestartIT.class.getName());
    private static final Duration BETWEEN_JOURNEYS = Duration.ofMillis(500);
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final int LEAST_JOURNEYS = 60;
    private static final int FILE_BYTES = 200_000;

    private final BlockingQueue<Filer> firms = new LinkedBlockingQueue<>(Filer.demo(Visitor.zone()));
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger journeys = new AtomicInteger();

    @BeforeEach
    void both_nodes_serve() {
        Node.ALL.forEach(Node::awaitReady);
    }

    @Test
    void nobody_sees_a_restart_of_one_node_after_the_other() throws Exception {
        ScheduledExecutorService arrivals = Executors.newScheduledThreadPool(firms.size());
        arrivals.scheduleAtFixedRate(
                () -> arrivals.execute(this::file), 0, BETWEEN_JOURNEYS.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Instant begun = Instant.now();
            for (Node node : Node.ALL) {
                LockSupport.parkNanos(BEFORE.toNanos());
                node.restart();
                node.awaitReady();
            }
            LockSupport.parkNanos(BEFORE.toNanos());
            LOG.info(() -> journeys + " journeys in "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s, failures: " + failures);
        } finally {
            arrivals.shutdown();
            assertThat(arrivals.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failures).isEmpty();
        assertThat(journeys.get()).isGreaterThan(LEAST_JOURNEYS);
    }

    /** From the login to the receipt, with a new record and its file. */
    private void file() {
        try {
            Filer filer = firms.take();
            try {
                filer.startAnew();
                filer.addPolicy(SamplePdf.unique(FILE_BYTES), () -> {});
                filer.receipt(filer.submit());
                journeys.incrementAndGet();
            } catch (IOException failed) {
                failures.add(Instant.now() + " " + filer.firm() + " " + failed);
            } finally {
                firms.put(filer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
