package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** What the server keeps of everybody who is signed in. */
@ExtendWith(Report.Resolver.class)
class SessionsIT {

    private static final int SESSIONS = 300;
    private static final double HEAP_KB = 60;
    private static final double STORED_KB = 40;
    private static final double KEPT = 0.05;
    private static final List<String> PAGES = List.of(
            "/firm/home",
            "/firm/policy/list",
            "/firm/isms/list",
            "/firm/ciso/list",
            "/firm/personnel/list",
            "/firm/licence/list",
            "/firm/policy/edit",
            "/firm/submit");
    /** Has the server write all sessions to disk when the application goes. */
    private static final String PERSISTENT = """
            wildfly-configuration:
              subsystem:
                undertow:
                  servlet-container:
                    default:
                      setting:
                        persistent-sessions:
                          path: sessions
                          relative-to: jboss.server.data.dir
            """;

    @TempDir
    private Path directory;

    @Test
    void a_session_is_small_and_gone_when_it_ends(Report report) throws Exception {
        Path base = Files.createDirectory(directory.resolve("zone"));
        Path configuration = Files.writeString(directory.resolve("sessions.yml"), PERSISTENT);
        try (FreshServer zone = FreshServer.start(
                base,
                Data.demo("sessions").settings(),
                Path.of(System.getProperty("zone.ear")),
                "--yaml=" + configuration)) {
            Server server = new Server(zone);
            zone.deploy(Server.REFERENCES);
            for (Filer filer : filers(zone, SESSIONS / 4)) {
                filer.signOut();
            }
            double empty = server.collectedHeap();
            List<Filer> signedIn = filers(zone, SESSIONS);
            double full = server.collectedHeap();
            for (Filer filer : signedIn) {
                filer.signOut();
            }
            double left = server.collectedHeap();
            filers(zone, SESSIONS);
            zone.undeploy();
            List<Row> rows = List.of(
                    row("heap for a session after a journey, KB", (full - empty) / SESSIONS / 1000, HEAP_KB),
                    row("of that, still used after the sessions have ended", (left - empty) / (full - empty), KEPT),
                    row("a session on disk, KB", stored(base) / SESSIONS / 1000, STORED_KB));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    private static List<Filer> filers(FreshServer zone, int number) throws IOException, InterruptedException {
        List<Filer> filers = Stream.generate(() -> Filer.demo(zone.address("")))
                .flatMap(List::stream)
                .limit(number)
                .toList();
        for (Filer filer : filers) {
            for (String page : PAGES) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(zone.address(page))).build();
                if (filer.session().send(request, BodyHandlers.discarding()).statusCode() != 200) {
                    throw new IOException("no page " + page);
                }
            }
        }
        return filers;
    }

    private static double stored(Path base) throws IOException {
        Path sessions = base.resolve("data/sessions");
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        try (Stream<Path> files = Files.walk(sessions)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static Row row(String name, double figure, double bar) {
        return new Row("sessions", name, List.of(figure), bar);
    }
}
