package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.Operation;
import tw.filingzone.suite.PostgresServer;
import tw.filingzone.suite.SpareDatabase;

/**
 * A receipt means stored for ever. While firms file, the server dies again and again without warning; on PostgreSQL every
 * second time its database does. As often as the system property zone.kills says, or a hundred times.
 */
@Tag("faults")
class KilledServersIT {

    private static final Logger LOG = Logger.getLogger(KilledServersIT.class.getName());
    private static final int KILLS = Integer.getInteger("zone.kills", 100);
    private static final int RECEIPTS_BETWEEN = 100;
    private static final int AT_AN_UPLOAD = 10;
    private static final int SUBMITTING = 4;
    private static final int UPLOADING = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long MOST_NANOS = Duration.ofMillis(100).toNanos();

    private final Random random = new Random();

    @TempDir
    private Path directory;

    private Ledger ledger;

    @Test
    void no_receipt_is_lost_and_no_filing_is_there_in_part() throws Exception {
        SpareDatabase spare = SpareDatabase.in(directory);
        Instant begun = Instant.now();
        try (Ledger kept = new Ledger(directory.resolve("ledger"))) {
            ledger = kept;
            try (FreshServer server = FreshServer.start(settings(spare))) {
                fileWhileServersDie(server);
            }
            spare.asOwner(database -> new StoredFilings(database, begun).require(kept));
        }
        Operation checked = Operation.run("check.sh", spare.settings());
        assertThat(checked.status()).as(checked.output()).isZero();
        assertThat(ledger.size()).isGreaterThanOrEqualTo(KILLS * RECEIPTS_BETWEEN);
        LOG.info(() ->
                ledger.size() + " submissions answered, " + ledger.receipts().size() + " receipts read, "
                        + ledger.files().size() + " files saved, over " + KILLS + " kills in "
                        + Duration.between(begun, Instant.now()).toMinutes() + " minutes; " + checked.lastLine());
    }

    private void fileWhileServersDie(FreshServer server) throws Exception {
        List<Filer> firms = Filer.demo(server.address(""));
        Clerk uploading = Clerk.uploading(firms.subList(SUBMITTING, SUBMITTING + UPLOADING), ledger);
        List<Clerk> clerks = new ArrayList<>(List.of(uploading));
        firms.subList(0, SUBMITTING).forEach(filer -> clerks.add(Clerk.submitting(filer, ledger)));
        List<Thread> threads = clerks.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitSize(clerks, ledger.size() + RECEIPTS_BETWEEN / 2 + random.nextInt(RECEIPTS_BETWEEN));
                if (kill % AT_AN_UPLOAD < 2) {
                    uploading.halves().drainPermits();
                    assertThat(uploading.halves().tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                            .isTrue();
                } else {
                    LockSupport.parkNanos((long) (random.nextDouble() * MOST_NANOS));
                }
                int number = kill;
                LOG.info(() -> "kill " + number + " after " + ledger.size() + " submissions; last failures: "
                        + clerks.stream().map(Clerk::lastFailure).toList());
                kill(server, kill);
            }
            awaitSize(clerks, Math.max(KILLS, ledger.size() / RECEIPTS_BETWEEN + 1) * RECEIPTS_BETWEEN);
        } finally {
            clerks.forEach(Clerk::finish);
            for (Thread thread : threads) {
                thread.join(PATIENCE.toMillis());
            }
        }
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    /** Compiles little, since no server lives long. */
    private static Map<String, String> settings(SpareDatabase spare) {
        Map<String, String> settings = new HashMap<>(spare.settings());
        settings.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    private static void kill(FreshServer server, int kill) throws IOException {
        if (PostgresServer.isUsed() && kill % 2 == 0) {
            PostgresServer.crash();
            PostgresServer.startAgain();
        } else {
            server.crash();
        }
    }

    private void awaitSize(List<Clerk> clerks, int size) {
        Instant end = Instant.now().plus(PATIENCE);
        while (ledger.size() < size) {
            assertThat(Instant.now())
                    .as(() -> "firms can file; failures: "
                            + clerks.stream().map(Clerk::lastFailure).toList())
                    .isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
