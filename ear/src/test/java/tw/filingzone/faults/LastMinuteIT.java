package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.SpareDatabase;

/**
 * The whole server lives through the end of a window, in other time zones too: its clock is set to a minute and a half
 * before, and runs. Needs faketime.
 */
@Tag("faults")
class LastMinuteIT {

    private static final Logger LOG = Logger.getLogger(LastMinuteIT.class.getName());
    private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    /** The regular window of the first half of 2027 ends with Monday the 11th, in Taipei. */
    private static final Instant END = Instant.parse("2027-01-11T16:00:00Z");

    private static final String LAST_MOMENT = "116/01/11 23:59:59";

    private static final Duration BEFORE = Duration.ofSeconds(100);
    private static final Duration HELD_FROM = Duration.ofSeconds(-8);
    private static final Duration HELD_TO = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    @TempDir
    private Path directory;

    private static Map<String, String> settings(SpareDatabase spare, String zone, String rule) {
        Map<String, String> settings = new HashMap<>(spare.settings());
        settings.putAll(Map.of(
                "LD_PRELOAD",
                FAKETIME.toString(),
                "FAKETIME",
                DateTimeFormatter.ofPattern("'@'yyyy-MM-dd HH:mm:ss")
                        .withZone(ZoneId.of(zone))
                        .format(END.minus(BEFORE)),
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0",
                "TZ",
                zone,
                "JAVA_TOOL_OPTIONS",
                "-Duser.timezone=" + zone,
                "ZONE_TIME_OF_RECORD",
                rule));
        return settings;
    }

    @ParameterizedTest(name = "in {0}, when what counts is {1}")
    @CsvSource({"UTC, received", "America/St_Johns, stored"})
    void the_last_moment_counts_and_the_next_does_not(String zone, String rule) throws Exception {
        assumeTrue(Files.exists(FAKETIME), "needs faketime");
        SpareDatabase spare = SpareDatabase.in(directory);
        List<Long> versions = new ArrayList<>();
        Long held;
        try (FreshServer server = FreshServer.start(settings(spare, zone, rule))) {
            List<Filer> firms = Filer.demo(server.address(""));
            Filer quick = firms.get(0);
            Filer slow = firms.get(1);
            while (!quick.sees("/firm/submit", LAST_MOMENT)) {
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
            versions.add(quick.submit());
            slow.submit();
            assertThat(quick.serverTime()).isBefore(END);
            held = fileToTheEnd(quick, slow, versions);
            assertThatThrownBy(quick::submit).hasMessageContaining("no receipt");
        }
        boolean received = rule.equals("received");
        assertThat(held != null)
                .as("a request that came in before and was read after")
                .isEqualTo(received);
        spare.asOwner(database -> {
            try (Statement statement = database.createStatement();
                    ResultSet last = statement.executeQuery("select max(submitted_at), count(*) from filing_version"
                            + " where submitted_at >= " + END.minus(BEFORE).toEpochMilli())) {
                last.next();
                Duration left = Duration.between(Instant.ofEpochMilli(last.getLong(1)), END);
                LOG.info(() -> versions.size() + " submissions, the last " + left.toMillis() + " ms before the end");
                assertThat(left).isPositive().isLessThan(Duration.ofSeconds(3));
                assertThat(last.getInt(2)).isEqualTo(versions.size() + (received ? 2 : 1));
            }
            if (received) {
                requireHeld(statementOf(held), database);
            }
        });
    }

    private static String statementOf(Long version) {
        return "select received_at, stored_at, submitted_at, in_time from filing_version where id = " + version;
    }

    private static void requireHeld(String query, java.sql.Connection database) throws java.sql.SQLException {
        try (Statement statement = database.createStatement();
                ResultSet version = statement.executeQuery(query)) {
            version.next();
            assertThat(Instant.ofEpochMilli(version.getLong(1))).isBefore(END);
            assertThat(Instant.ofEpochMilli(version.getLong(2))).isAfterOrEqualTo(END);
            assertThat(version.getLong(3)).isEqualTo(version.getLong(1));
            assertThat(version.getBoolean(4)).isTrue();
        }
    }

    /** Submits until nothing is taken any more; the version of a request that is held over the end, or null. */
    private static Long fileToTheEnd(Filer quick, Filer slow, List<Long> versions) throws Exception {
        ExecutorService office = Executors.newSingleThreadExecutor();
        try {
            awaitTime(quick, END.plus(HELD_FROM));
            Instant begun = Instant.now();
            Duration hold = HELD_TO.minus(HELD_FROM);
            Future<Long> held = office.submit(() -> slow.submit(() -> LockSupport.parkNanos(hold.toNanos())));
            while (Duration.between(begun, Instant.now()).compareTo(hold) < 0) {
                try {
                    versions.add(quick.submit());
                } catch (IOException over) {
                    LOG.info(() -> "refused: " + over.getMessage());
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
            }
            return held.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException refused) {
            LOG.info(() -> "held over the end: " + refused.getCause().getMessage());
            return null;
        } finally {
            office.shutdownNow();
        }
    }

    private static void awaitTime(Filer filer, Instant moment) throws IOException, InterruptedException {
        while (filer.serverTime().isBefore(moment)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
