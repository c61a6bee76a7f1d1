package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** Files that firms attach, beside a copy of the same file on the same disk. */
@ExtendWith(Report.Resolver.class)
class FilesIT {

    private static final int ROUNDS = 7;
    private static final int COPIES = 5;
    private static final int LARGE = 19_900_000;
    private static final int SMALL = 2_000_000;
    private static final double UPLOAD = 20 * Row.WALL;
    private static final double DOWNLOAD = 2 * Row.WALL;
    private static final double HEAP = 0.02;

    @TempDir
    private Path directory;

    /** What happened to a file of one size, in one round; times in milliseconds, heap in bytes. */
    private record Course(double copied, double uploaded, double downloaded, double heap) {}

    @Test
    void files_come_and_go_at_the_speed_of_the_disk_and_do_not_fill_the_heap(Report report) throws Exception {
        Path base = Files.createDirectory(directory.resolve("zone"));
        try (FreshServer zone = FreshServer.start(base, Data.demo("files").settings())) {
            Server server = new Server(zone);
            zone.deploy(Server.REFERENCES);
            Filer filer = new Filer(zone.address(""), "z001");
            course(server, filer, SMALL);
            course(server, filer, LARGE);
            long left = temporary(base);
            List<Course> large = new ArrayList<>();
            List<Course> small = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                small.add(course(server, filer, SMALL));
                large.add(course(server, filer, LARGE));
            }
            List<Double> slopes = Rounds.quotients(
                    Rounds.differences(heaps(large), heaps(small)),
                    large.stream().map(each -> (double) LARGE - SMALL).toList());
            List<Row> rows = List.of(
                    row("copy of 20 MB, ms", large.stream().map(Course::copied).toList(), null),
                    row(
                            "upload of 20 MB, ms",
                            large.stream().map(Course::uploaded).toList(),
                            null),
                    row(
                            "upload of 20 MB / copy",
                            large.stream()
                                    .map(each -> each.uploaded / each.copied)
                                    .toList(),
                            UPLOAD),
                    row(
                            "download of 20 MB, ms",
                            large.stream().map(Course::downloaded).toList(),
                            null),
                    row(
                            "download of 20 MB / copy",
                            large.stream()
                                    .map(each -> each.downloaded / each.copied)
                                    .toList(),
                            DOWNLOAD),
                    row("upload, bytes of heap for a byte of file", slopes, HEAP),
                    row("temporary files left", List.of((double) temporary(base) - left), 0.0));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    private Course course(Server server, Filer filer, int size) throws IOException, InterruptedException {
        byte[] content = SamplePdf.unique(size);
        Path file = Files.write(directory.resolve("file"), content);
        double copied = copyMillis(file);
        server.collectedHeap();
        String[] address = new String[1];
        double uploaded = millis(() -> address[0] = filer.upload(content));
        double heap = server.peakOfHeap();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.zone().address(address[0])))
                .build();
        Path fetched = directory.resolve("fetched");
        double downloaded = millis(() -> filer.session()
                .send(
                        request,
                        BodyHandlers.ofFile(
                                fetched,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING)));
        assertThat(Files.mismatch(file, fetched)).isEqualTo(-1);
        return new Course(copied, uploaded, downloaded, heap);
    }

    /** The median of some copies, since a single one is over before the computer has thought about something else. */
    private double copyMillis(Path file) throws IOException, InterruptedException {
        List<Double> copies = new ArrayList<>();
        for (int number = 0; number < COPIES; number++) {
            Path copy = directory.resolve("copy");
            copies.add(millis(() -> Files.copy(file, copy)));
            Files.delete(copy);
        }
        return Rounds.median(copies);
    }

    /** What the server has put aside and not removed. */
    private static long temporary(Path base) throws IOException {
        try (Stream<Path> files = Files.walk(base.resolve("tmp"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private interface Work {
        Object run() throws IOException, InterruptedException;
    }

    private static double millis(Work work) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<Double> heaps(List<Course> courses) {
        return courses.stream().map(Course::heap).toList();
    }

    private static Row row(String name, List<Double> rounds, Double bar) {
        return new Row("files", name, rounds, bar);
    }
}
