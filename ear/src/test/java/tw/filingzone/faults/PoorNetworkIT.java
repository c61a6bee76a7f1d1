package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.PoorNetwork;
import tw.filingzone.suite.PoorNetwork.State;
import tw.filingzone.suite.PostgresServer;

/** The way to the database is slow, silent or broken: users are told soon, and it is over as soon as it is over. */
@Tag("faults")
@Tag("postgresql")
class PoorNetworkIT {

    private static final Logger LOG = Logger.getLogger(PoorNetworkIT.class.getName());
    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration IN_FLIGHT = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final Duration BACK = Duration.ofSeconds(10);
    private static final int AT_A_TIME = 100;

    @TempDir
    private Path directory;

    private final HttpClient anybody = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "SILENT", "BROKEN"})
    void users_are_told_soon_and_nobody_starts_anything_again(State state) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("ZONE_DEMO", "true"));
        try (PoorNetwork network = new PoorNetwork()) {
            settings.put("ZONE_DB_URL", network.through(PostgresServer.emptyDatabase("network")));
            settings.put("ZONE_DATA", directory.toString());
            settings.put("ZONE_DB_SECONDS", "10");
            try (FreshServer server = FreshServer.start(settings)) {
                Filer filer = Filer.demo(server.address("")).get(0);
                long before = filer.submit();
                assertThat(before).isPositive();
                ExecutorService begun = Executors.newSingleThreadExecutor();
                network.become(state);
                Future<Integer> first = begun.submit(() -> filer.status("/firm/home"));
                requireTold(state, server);
                network.become(State.GOOD);
                assertThat(first.get(IN_FLIGHT.toSeconds(), TimeUnit.SECONDS)).isNotNull();
                begun.shutdown();
                Duration back = back(filer);
                LOG.info(() -> state + ": back after " + back.toMillis() + " ms");
                assertThat(filer.submit()).isGreaterThan(before);
                assertThat(filer.logins()).isEqualTo(1);
            }
        }
    }

    private void requireTold(State state, FreshServer server) throws Exception {
        String page = server.address("/firm/home");
        Duration noticed = timed(() -> {
            while (status(page) != 503) {
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        });
        ExecutorService herd = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            Callable<Integer> asks = () -> status(page);
            Duration all = timed(() -> {
                for (Future<Integer> answer : herd.invokeAll(Collections.nCopies(AT_A_TIME, asks))) {
                    assertThat(answer.get()).isEqualTo(503);
                }
            });
            Duration alive = timed(
                    () -> assertThat(status(server.address("/health/live"))).isEqualTo(200));
            Duration known = timed(
                    () -> assertThat(status(server.address("/health/ready"))).isEqualTo(503));
            LOG.info(() -> state + ": noticed after " + noticed.toMillis() + " ms; then " + AT_A_TIME + " told within "
                    + all.toMillis() + " ms, alive in " + alive.toMillis() + " ms, not ready in " + known.toMillis()
                    + " ms");
            assertThat(noticed).isLessThan(NOTICED);
            assertThat(List.of(all, alive, known)).allMatch(each -> each.compareTo(SOON) < 0);
        } finally {
            herd.shutdownNow();
        }
    }

    private interface Work {
        void go() throws Exception;
    }

    private static Duration timed(Work work) throws Exception {
        Instant begun = Instant.now();
        work.go();
        return Duration.between(begun, Instant.now());
    }

    private static Duration back(Filer filer) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        while (filer.status("/firm/home") != 200) {
            assertThat(Instant.now()).isBefore(begun.plus(BACK));
        }
        return Duration.between(begun, Instant.now());
    }

    private int status(String address) throws IOException, InterruptedException {
        return anybody.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
