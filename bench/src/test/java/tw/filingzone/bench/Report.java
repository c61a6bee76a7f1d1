package tw.filingzone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.json.JsonMapper;

/** All figures, in a table for people and in JSON, written again with each part that is done. */
final class Report {

    private static final Path DIRECTORY = Path.of(System.getProperty("zone.bench"), "results");
    private static final String HEAD = "| part | figure | median | least–most | bar | |\n|---|---|---|---|---|---|\n";

    private final List<Row> rows = new ArrayList<>();

    /** Gives a test the one report of the whole run. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Report.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Report.class))
                    .getOrComputeIfAbsent(Report.class, key -> new Report());
        }
    }

    void add(List<Row> part) throws IOException {
        rows.addAll(part);
        Files.createDirectories(DIRECTORY);
        String load = Files.readString(Path.of("/proc/loadavg")).strip();
        Files.writeString(
                DIRECTORY.resolve("table.md"),
                HEAD + String.join("\n", rows.stream().map(Row::markdown).toList()) + "\n\nLoad: " + load + "\n");
        JsonMapper.shared().writeValue(DIRECTORY.resolve("results.json").toFile(), rows);
    }

    /** The lines of a part that miss their bar. */
    static List<String> missed(List<Row> part) {
        return part.stream().filter(row -> !row.holds()).map(Row::markdown).toList();
    }
}
