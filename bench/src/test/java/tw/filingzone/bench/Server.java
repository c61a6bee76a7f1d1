package tw.filingzone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.suite.FreshServer;

/** A server that is measured. */
record Server(FreshServer zone) {

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
        String metrics = OPERATOR.send(
                        HttpRequest.newBuilder(URI.create(zone.address("/metrics")))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return new Sql(value(metrics, "zone_sql_statements_total"), value(metrics, "zone_sql_seconds_total"));
    }

    private static double value(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + " (\\S+)$").matcher(metrics);
        if (!line.find()) {
            throw new IllegalStateException("no metric " + name);
        }
        return Double.parseDouble(line.group(1));
    }
}
