package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.suite.FreshServer;

/** Ten thousand firms file: at the rate of a last hour, at twice that, and three times what the server can. */
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
            long answered = Stream.of(rise, hour, twice, herd)
                    .mapToLong(load -> load.submit().answered())
                    .sum();
            rows.add(row("submissions answered and not stored", Math.max(0, answered - versions(data) + before), 0.0));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    private static List<Row> whole(String name, Load load) {
        return List.of(
                row(name + ", journeys", load.named().get(Journey.BEGIN).count(), null),
                row(name + ", journeys without a receipt", load.unfinished(), 0.0),
                row(name + ", requests", load.all().count(), null),
                row(name + ", failed requests", load.all().failed(), 0.0),
                row(name + ", p95 of all requests, ms", load.all().p95(), null));
    }

    private static Row row(String name, double figure, Double bar) {
        return new Row("load", name, List.of(figure), bar);
    }

    private static long versions(Data data) throws SQLException {
        return Long.parseLong(data.texts("select count(*) from filing_version").get(0));
    }
}
