package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** What it takes until a submission is safe, beside one write that the disk confirms. */
@ExtendWith(Report.Resolver.class)
class SubmissionIT {

    private static final int WARM_UPS = 200;
    private static final int SUBMISSIONS = 300;
    private static final int PAGE = 8192;
    private static final double SYNCS = 2;
    private static final double MEDIAN_BY_SYNC = 100 * Row.WALL;
    /** A connection of PostgreSQL says at the latest then what it has done. */
    private static final Duration TOLD = Duration.ofSeconds(11);

    @TempDir
    private Path directory;

    @Test
    void a_submission_is_safe_after_little_more_than_one_write(Report report) throws Exception {
        Data data = Data.demo("submission");
        try (FreshServer zone = FreshServer.start(data.settings())) {
            List<Filer> filers = Filer.demo(zone.address(""));
            submit(filers, WARM_UPS);
            long before = syncs(data);
            List<Double> sync = syncMillis();
            List<Double> waited = submit(filers, SUBMISSIONS);
            List<Row> rows = List.of(
                    row("one write that the disk confirms, ms", Rounds.median(sync), null),
                    row("submission, median ms", Rounds.median(waited), null),
                    row(
                            "submission, median / one confirmed write",
                            Rounds.median(waited) / Rounds.median(sync),
                            MEDIAN_BY_SYNC),
                    row("confirmed writes for a submission", (syncs(data) - before) / (double) SUBMISSIONS, SYNCS));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    /** One after the other, by firms in turn; how many milliseconds each took. */
    private static List<Double> submit(List<Filer> filers, int times) throws IOException, InterruptedException {
        List<Double> waited = new ArrayList<>();
        for (int number = 0; number < times; number++) {
            Filer filer = filers.get(number % filers.size());
            filer.submit();
            waited.add(filer.waited().toNanos() / 1e6);
        }
        return waited;
    }

    private List<Double> syncMillis() throws IOException {
        List<Double> millis = new ArrayList<>();
        try (FileChannel file =
                FileChannel.open(directory.resolve("synced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int number = 0; number < SUBMISSIONS; number++) {
                long begun = System.nanoTime();
                file.write(ByteBuffer.allocate(PAGE));
                file.force(false);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }

    private static long syncs(Data data) throws SQLException, InterruptedException {
        Thread.sleep(TOLD.toMillis());
        return data.number("select wal_sync from pg_stat_wal");
    }

    private static Row row(String name, double figure, Double bar) {
        return new Row("submission", name, List.of(figure), bar);
    }
}
