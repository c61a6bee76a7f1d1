package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.suite.FreshServer;

/**
 * Ten thousand firms file: at the rate of a last hour, at twice that, and three times what the server can, until the window
 * ends in the middle of it.
 */
@ExtendWith(Report.Resolver.class)
class LoadIT {

    private static final int FIRMS = 10_000;
    private static final double LAST_HOUR = 3;
    private static final double TWICE = 6;
    private static final double HERD = 18;
    private static final Duration RISE = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(Integer.getInteger("bench.minutes", 10));
    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final double P95_MILLIS = 1000;
    private static final double P95_BY_MEDIAN = 8;
    private static final double HERD_SUBMIT = 2;
    private static final Duration LAST_SECONDS = Duration.ofSeconds(30);
    private static final String ANSWERED_LATE =
            "select count(*) from filing_version v join filing f on f.id = v.filing_id"
                    + " join filing_window w on w.id = f.window_id where v.submitted_at >= w.locks_at";

    @Test
    void firms_file_in_the_last_hour_and_a_herd_does_not_break_in(Report report) throws Exception {
        Data data = Data.of("load", FIRMS);
        try (FreshServer zone = FreshServer.start(data.settings())) {
            long before = versions(data);
            Load rise = Load.send(zone.address(""), data.filers(), LAST_HOUR, RISE, Duration.ofSeconds(1));
            Server server = new Server(zone);
            Duration idle = server.processorTime();
            Load hour = Load.send(zone.address(""), data.filers(), LAST_HOUR, Duration.ofSeconds(1), LONG);
            double cpu = server.processorTime().minus(idle).toMillis()
                    / (double) hour.submit().count();
            Load twice = Load.send(zone.address(""), data.filers(), TWICE, Duration.ofSeconds(1), SHORT);
            Load herd = Load.send(zone.address(""), data.filers(), HERD, Duration.ofSeconds(1), SHORT);
            data.endWindows(Instant.now().plus(LAST_SECONDS));
            Load cliff = Load.send(zone.address(""), data.filers(), HERD, Duration.ofSeconds(1), SHORT);
            List<Row> rows = new ArrayList<>();
            rows.add(row("3 journeys a second, highest p95 of a request, ms", hour.slowest(), P95_MILLIS));
            rows.add(row(
                    "3 journeys a second, p95 / median",
                    hour.all().p95() / hour.all().median(),
                    P95_BY_MEDIAN));
            rows.add(
                    row("3 journeys a second, submission, p95 ms", hour.submit().p95(), null));
            rows.add(row("CPU ms of the server for a journey", cpu, null));
            rows.add(row(
                    "herd of 18 a second, submission, p95 / that at 3 a second",
                    herd.submit().p95() / hour.submit().p95(),
                    HERD_SUBMIT));
            rows.addAll(whole("3 journeys a second", hour));
            rows.addAll(whole("6 journeys a second", twice));
            rows.addAll(whole("herd of 18 a second", herd));
            rows.addAll(part("herd over the end of the window", cliff));
            rows.add(row("submissions that came after the end and were taken", data.number(ANSWERED_LATE), 0.0));
            long answered = Stream.of(rise, hour, twice, herd, cliff)
                    .mapToLong(Load::receipts)
                    .sum();
            rows.add(row("submissions answered and not stored", Math.max(0, answered + before - versions(data)), 0.0));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    /** Of a load that is over before the window is: each journey ends with a receipt. */
    private static List<Row> whole(String name, Load load) {
        List<Row> rows = new ArrayList<>(part(name, load));
        rows.add(row(name + ", journeys without a receipt", load.begun() - load.receipts(), 0.0));
        return rows;
    }

    private static List<Row> part(String name, Load load) {
        return List.of(
                row(name + ", journeys", load.begun(), null),
                row(name + ", receipts", load.receipts(), null),
                row(name + ", requests", load.all().count(), null),
                row(name + ", failed requests", load.all().failed(), 0.0),
                row(name + ", p95 of all requests, ms", load.all().p95(), null));
    }

    private static Row row(String name, double figure, Double bar) {
        return new Row("load", name, List.of(figure), bar);
    }

    private static long versions(Data data) throws SQLException {
        return data.number("select count(*) from filing_version");
    }
}
