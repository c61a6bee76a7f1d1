package tw.filingzone.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The logs of the suite's server: a JSON object on each line. */
final class Logs {

    private static final Path DIRECTORY = Path.of(System.getProperty("zone.server.base", "."), "log");
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final JsonMapper JSON = new JsonMapper();

    private Logs() {}

    /** The lines of the log of requests that contain a text. */
    static List<JsonNode> requests(String text) throws IOException {
        return lines("requests.log", text);
    }

    /** The lines of the server's log that contain a text. */
    static List<JsonNode> server(String text) throws IOException {
        return lines("server.log", text);
    }

    /** A line is written when the answer has gone out, so it may come a moment later. */
    private static List<JsonNode> lines(String file, String text) throws IOException {
        Instant end = Instant.now().plus(WITHIN);
        List<JsonNode> found = written(file, text);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            found = written(file, text);
        }
        return found;
    }

    private static List<JsonNode> written(String file, String text) throws IOException {
        try (Stream<String> lines = Files.lines(DIRECTORY.resolve(file))) {
            return lines.filter(line -> line.contains(text)).map(JSON::readTree).toList();
        }
    }
}
