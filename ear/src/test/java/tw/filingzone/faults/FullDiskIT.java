package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.Operation;
import tw.filingzone.suite.PostgresServer;
import tw.filingzone.suite.SmallDisk;
import tw.filingzone.suite.SpareDatabase;

/** The disk of the database, or of everything else, is full: nothing is lost, and it goes on when there is room. */
@Tag("faults")
class FullDiskIT {

    private static final Logger LOG = Logger.getLogger(FullDiskIT.class.getName());
    private static final int MEGABYTES = 300;
    private static final int FILE_BYTES = 1_000_000;
    private static final int BEFORE = 20;
    private static final int MOST_WHEN_FULL = 200;
    private static final int REFUSALS = 20;
    private static final Duration ROOM_AGAIN = Duration.ofSeconds(5);

    @TempDir
    private Path directory;

    private SmallDisk disk;
    private Path mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = Files.createDirectory(directory.resolve("disk"));
        disk = SmallDisk.at(mounted, MEGABYTES);
        assumeTrue(disk != null, "needs to mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void a_full_disk_of_the_database_loses_nothing() throws Exception {
        SpareDatabase spare = SpareDatabase.on(mounted);
        Path base = Files.createDirectory(directory.resolve("server"));
        if (PostgresServer.isUsed()) {
            requireNothingLost(spare, base, "status 507", 200);
        } else {
            // It stops when it cannot write, and says so, until it can.
            requireNothingLost(spare, base, "status 507", 200, 503);
        }
        spare.remove();
    }

    @Test
    void a_full_disk_of_logs_and_uploads_loses_nothing() throws Exception {
        SpareDatabase spare = SpareDatabase.in(directory);
        requireNothingLost(spare, Files.createDirectory(mounted.resolve("server")), "status 507", 200);
    }

    /**
     * @param refusal one of the answers to whoever submits while the disk is full
     * @param reading the answers to whoever reads meanwhile
     */
    private void requireNothingLost(SpareDatabase spare, Path base, String refusal, Integer... reading)
            throws Exception {
        Instant begun = Instant.now();
        try (Ledger ledger = new Ledger(directory.resolve("ledger"))) {
            try (FreshServer server = FreshServer.start(base, spare.settings())) {
                Filer filer = Filer.demo(server.address("")).get(0);
                long first = 0;
                for (int i = 0; i < BEFORE; i++) {
                    first = file(filer, ledger);
                }
                disk.fill();
                List<String> refusals = new ArrayList<>();
                for (int i = 0; i < MOST_WHEN_FULL && refusals.size() < REFUSALS; i++) {
                    try {
                        file(filer, ledger);
                    } catch (IOException told) {
                        refusals.add(told.getMessage());
                        assertThat(filer.status("/firm/receipt?id=" + first)).isIn(reading);
                    }
                }
                int answered = ledger.size();
                LOG.info(() ->
                        answered + " submissions answered before and while the disk was full; refused: " + refusals);
                assertThat(refusals).isNotEmpty().contains(refusal);
                disk.empty();
                awaitRoom(filer, ledger);
                assertThat(filer.logins()).isEqualTo(1);
            }
            spare.asOwner(database -> new StoredFilings(database, begun).require(ledger));
        }
        Operation checked = Operation.run("check.sh", spare.settings());
        assertThat(checked.status()).as(checked.output()).isZero();
    }

    /** Waits until there is room for submissions again, without anybody's help. */
    private static void awaitRoom(Filer filer, Ledger ledger) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        while (true) {
            try {
                file(filer, ledger);
                return;
            } catch (IOException notYet) {
                assertThat(Instant.now()).as(notYet.getMessage()).isBefore(begun.plus(ROOM_AGAIN));
            }
        }
    }

    private static long file(Filer filer, Ledger ledger) throws IOException, InterruptedException {
        if (!filer.isUnanswered()) {
            filer.addPolicy(SamplePdf.unique(FILE_BYTES), () -> {});
        }
        long version = filer.submit();
        ledger.submitted(filer.firm(), version);
        return version;
    }
}
