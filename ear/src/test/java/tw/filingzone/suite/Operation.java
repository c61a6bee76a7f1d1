package tw.filingzone.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a script of ear/src/server/backup did.
 *
 * @param status what it ended with
 * @param output what it said, errors included
 */
public record Operation(int status, String output) {

    /** Runs a script to its end. */
    public static Operation run(String script, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "src/server/backup/" + script));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Operation(process.waitFor(), output);
    }

    /** The last thing that it said. */
    public String lastLine() {
        return output.lines().reduce("", (before, line) -> line);
    }
}
