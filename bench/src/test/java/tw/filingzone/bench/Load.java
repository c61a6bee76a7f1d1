package tw.filingzone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What journeys met that began at a rate for a while, as Gatling saw it from a process of its own.
 *
 * @param all every request of every journey
 * @param named those of each name
 */
record Load(Requests all, Map<String, Requests> named) {

    /**
     * Requests and how long their answers took, in milliseconds.
     *
     * @param failed answered wrongly or not at all
     */
    record Requests(long count, long failed, double median, double p95, double p99) {

        long answered() {
            return count - failed;
        }
    }

    /**
     * Sends journeys.
     *
     * @param zone its address
     * @param accounts who files, in turn
     * @param rate how many journeys begin each second
     */
    static Load send(String zone, List<String> accounts, double rate, Duration rise, Duration hold)
            throws IOException, InterruptedException {
        Path reports = Files.createDirectories(Path.of(System.getProperty("zone.bench"), "gatling"));
        Path before = newest(reports);
        Process gatling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dbench.zone=" + zone,
                        "-Dbench.accounts=" + Files.write(reports.resolve("accounts"), accounts),
                        "-Dbench.rate=" + rate,
                        "-Dbench.rise=" + rise.toSeconds(),
                        "-Dbench.hold=" + hold.toSeconds(),
                        "io.gatling.app.Gatling",
                        "-s",
                        Journey.class.getName(),
                        "-rf",
                        reports.toString())
                .redirectErrorStream(true)
                .redirectOutput(reports.resolve("gatling.log").toFile())
                .start();
        if (gatling.waitFor() != 0 || newest(reports).equals(before)) {
            throw new IOException(Files.readString(reports.resolve("gatling.log")));
        }
        Document page = Jsoup.parse(newest(reports).resolve("index.html").toFile());
        return new Load(
                requests(page.selectFirst("#container_statistics_head tbody tr")),
                page.select("#container_statistics_body tbody tr").stream()
                        .collect(Collectors.toMap(
                                row -> row.select(".ellipsed-name").text(), Load::requests)));
    }

    Requests submit() {
        return named.get(Journey.SUBMIT);
    }

    long begun() {
        return named.get(Journey.BEGIN).count();
    }

    /** How many journeys ended with a receipt. */
    long receipts() {
        Requests receipts = named.get(Journey.END);
        return receipts == null ? 0 : receipts.answered();
    }

    /** The highest 95th percentile of any request, in milliseconds. */
    double slowest() {
        return named.values().stream().mapToDouble(Requests::p95).max().orElseThrow();
    }

    private static Path newest(Path reports) throws IOException {
        try (Stream<Path> all = Files.list(reports)) {
            return all.filter(Files::isDirectory).max(Path::compareTo).orElse(reports);
        }
    }

    /** From a line of the report's table. */
    private static Requests requests(Element row) {
        return new Requests(
                (long) column(row, 2), (long) column(row, 4), column(row, 8), column(row, 10), column(row, 11));
    }

    private static double column(Element row, int number) {
        String value = row.select(".col-" + number).text();
        return value.equals("-") ? 0 : Double.parseDouble(value);
    }
}
