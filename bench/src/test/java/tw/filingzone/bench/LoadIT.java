package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.bench.Load.Requests;
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
            Load.send(zone.address(""), data.filers(), LAST_HOUR, RISE, Duration.ofSeconds(1));
            Server server = new Server(zone);
            Duration before = server.processorTime();
            Load hour = Load.send(zone.address(""), data.filers(), LAST_HOUR, Duration.ofSeconds(1), LONG);
            double cpu = server.processorTime().minus(before).toMillis()
                    / (double) hour.submit().count();
            Load twice = Load.send(zone.address(""), data.filers(), TWICE, Duration.ofSeconds(1), SHORT);
            long submitted = versions(data);
            Load herd = Load.send(zone.address(""), data.filers(), HERD, Duration.ofSeconds(1), SHORT);
            long stored = versions(data) - submitted;
            List<Row> rows = List.of(
                    row("3 journeys a second, p95 ms", hour.all().p95(), P95_MILLIS),
                    row(
                            "3 journeys a second, p95 / median",
                            hour.all().p95() / hour.all().median(),
                            P95_BY_MEDIAN),
                    row("3 journeys a second, failed requests", hour.all().failed(), 0.0),
                    row("3 journeys a second, requests", hour.all().count(), null),
                    row("3 journeys a second, submission, p95 ms", hour.submit().p95(), null),
                    row("CPU ms of the server for a journey", cpu, null),
                    row("6 journeys a second, failed requests", twice.all().failed(), 0.0),
                    row("6 journeys a second, p95 ms", twice.all().p95(), null),
                    row("herd of 18 a second, failed requests", herd.all().failed(), 0.0),
                    row("herd of 18 a second, p95 ms", herd.all().p95(), null),
                    row(
                            "herd of 18 a second, submission, p95 / that at 6 a second",
                            herd.submit().p95() / twice.submit().p95(),
                            HERD_SUBMIT),
                    row("herd, submissions answered and not stored", missing(herd.submit(), stored), 0.0));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    private static Row row(String name, double figure, Double bar) {
        return new Row("load", name, List.of(figure), bar);
    }

    private static double missing(Requests submitted, long stored) {
        return Math.max(0, submitted.count() - submitted.failed() - stored);
    }

    private static long versions(Data data) throws SQLException {
        return Long.parseLong(data.texts("select count(*) from filing_version").get(0));
    }
}
