package tw.filingzone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.suite.FreshServer;

/** A server that is measured. */
record Server(FreshServer zone) {

    /** The application with the reference pages, and with a page about the heap. */
    static final Path REFERENCES = Path.of(System.getProperty("zone.bench"), "bench.war");

    private static final HttpClient OPERATOR = HttpClient.newHttpClient();

    /** The processor time that it has used. */
    Duration processorTime() {
        return zone.processorTime();
    }

    /**
     * What it has asked the database for, since it started.
     *
     * @param statements how many
     * @param seconds how long they took
     */
    record Sql(double statements, double seconds) {}

    Sql sql() throws IOException, InterruptedException {
        String metrics = text("/metrics");
        return new Sql(value(metrics, "zone_sql_statements_total"), value(metrics, "zone_sql_seconds_total"));
    }

    /** How many bytes of the heap are used after a collection. */
    double collectedHeap() throws IOException, InterruptedException {
        return Double.parseDouble(text("/bench/heap"));
    }

    /** How many bytes of the heap that are not new have been used at most since then. */
    double peakOfHeap() throws IOException, InterruptedException {
        return Double.parseDouble(text("/bench/heap?peak"));
    }

    private String text(String path) throws IOException, InterruptedException {
        return OPERATOR.send(
                        HttpRequest.newBuilder(URI.create(zone.address(path))).build(), BodyHandlers.ofString())
                .body();
    }

    private static double value(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + " (\\S+)$").matcher(metrics);
        if (!line.find()) {
            throw new IllegalStateException("no metric " + name);
        }
        return Double.parseDouble(line.group(1));
    }
}
