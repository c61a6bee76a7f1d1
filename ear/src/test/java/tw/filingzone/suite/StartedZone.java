package tw.filingzone.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tw.filingzone.browser.Visitor;

/**
 * The zone as an operator starts it, by the start script that the build names: the EAR that ships and nothing else, for
 * browser tests, on an empty database. The script's output is in {@code target/started-zone.log}.
 */
final class StartedZone {

    private static final String SCRIPT = System.getProperty("zone.start");
    private static final Path LOG = Path.of("target/started-zone.log");

    private StartedZone() {}

    static boolean isUsed() {
        return SCRIPT != null;
    }

    static ServerProcess start() {
        try {
            Directories.delete(Path.of(System.getenv("ZONE_DATA"), "database"));
            Process process = new ProcessBuilder("sh", SCRIPT)
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            return ServerProcess.ready(process, Visitor.zone(), LOG);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the zone does not start", impossible);
        }
    }
}
