package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.suite.FreshServer;

/** How long it takes until the zone answers, beside an application that is but one file. */
@ExtendWith(Report.Resolver.class)
class StartIT {

    private static final int ROUNDS = 3;
    private static final double START = 1.6 * Row.WALL;

    @TempDir
    private Path directory;

    @Test
    void the_zone_starts_nearly_as_fast_as_its_server(Report report) throws Exception {
        Map<String, String> settings = Data.demo("start").settings();
        Path empty = directory.resolve("ROOT.war");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(empty))) {
            war.putNextEntry(new ZipEntry("login"));
        }
        List<Double> zone = new ArrayList<>();
        List<Double> nothing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            zone.add(seconds(settings, Path.of(System.getProperty("zone.ear"))));
            nothing.add(seconds(settings, empty));
        }
        List<Row> rows = List.of(
                new Row("start", "an empty application, s", nothing, null),
                new Row("start", "the zone, s", zone, null),
                new Row("start", "the zone / an empty application", Rounds.quotients(zone, nothing), START));
        report.add(rows);
        assertThat(Report.missed(rows)).isEmpty();
    }

    private double seconds(Map<String, String> settings, Path application) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        try (FreshServer server =
                FreshServer.start(Files.createTempDirectory(directory, "server"), settings, application)) {
            return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        }
    }
}
