package tw.filingzone.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The logs of the suite's server: a JSON object on each line. */
final class Logs {

    private static final Path DIRECTORY = Path.of(System.getProperty("zone.server.base", "."), "log");
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

    private static List<JsonNode> lines(String file, String text) throws IOException {
        try (Stream<String> lines = Files.lines(DIRECTORY.resolve(file))) {
            return lines.filter(line -> line.contains(text)).map(JSON::readTree).toList();
        }
    }
}
