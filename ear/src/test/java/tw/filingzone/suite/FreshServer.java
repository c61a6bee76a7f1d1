package tw.filingzone.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A second server with the EAR that ships: on an empty database without demonstration data, or on a restored one. */
public final class FreshServer implements AutoCloseable {

    private static final String CONSOLE = "console.log";
    private static final int PORT_OFFSET = 1100;
    private static final int BESIDE = 50;

    private final Path base;
    private final Launcher launcher;
    private final String zone;
    private ServerProcess process;

    private FreshServer(Path base, Launcher launcher, int offset) throws IOException {
        this.base = base;
        this.launcher = launcher;
        zone = "http://127.0.0.1:" + (8080 + offset);
        process = launch();
    }

    /** Starts the server on an empty database, and waits until it answers. */
    public static FreshServer start() throws IOException {
        return start(Map.of(
                "ZONE_DEMO",
                "false",
                "ZONE_DB_URL",
                PostgresServer.isUsed() ? PostgresServer.emptyDatabase("fresh") : ""));
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param settings of the operator, beyond those that the suite has; one without a value is not set
     */
    public static FreshServer start(Map<String, String> settings) throws IOException {
        return start(Files.createTempDirectory("fresh-zone"), settings);
    }

    /**
     * Starts the server in an empty directory, which is gone when it ends, and waits until it answers.
     *
     * @param settings of the operator, beyond those that the suite has; one without a value is not set
     */
    public static FreshServer start(Path base, Map<String, String> settings) throws IOException {
        return start(base, settings, Path.of(System.getProperty("zone.ear")));
    }

    /**
     * Starts the server with an application that answers at /login, and with what else its command line shall say.
     *
     * @param base an empty directory, which is gone when the server ends
     */
    public static FreshServer start(Path base, Map<String, String> settings, Path application, String... arguments)
            throws IOException {
        return start(base, settings, PORT_OFFSET, application, arguments);
    }

    /** Starts one more server in the same way, which another one may run beside. */
    public static FreshServer startBeside(Map<String, String> settings) throws IOException {
        return start(
                Files.createTempDirectory("fresh-zone"),
                settings,
                PORT_OFFSET + BESIDE,
                Path.of(System.getProperty("zone.ear")));
    }

    private static FreshServer start(
            Path base, Map<String, String> settings, int offset, Path application, String... arguments)
            throws IOException {
        Path home = Path.of(System.getProperty("zone.server"));
        Directories.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(
                application,
                Files.createDirectories(base.resolve("deployments")).resolve(application.getFileName()));
        Launcher launcher = Launcher.of(StandaloneCommandBuilder.of(home)
                        .setBaseDirectory(base)
                        .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                        .addServerArguments("-Djboss.socket.binding.port-offset=" + offset)
                        .addServerArguments(arguments))
                .addEnvironmentVariable("ZONE_DATA", base.resolve("data").toString())
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve(CONSOLE));
        settings.forEach((name, value) -> {
            if (!value.isEmpty()) {
                launcher.addEnvironmentVariable(name, value);
            }
        });
        return new FreshServer(base, launcher, offset);
    }

    private ServerProcess launch() throws IOException {
        return ServerProcess.ready(launcher.launch(), zone, base.resolve(CONSOLE));
    }

    /** Ends the server in the middle of whatever it does, and starts it again on what is left. */
    public void crash() throws IOException {
        process.kill();
        process = launch();
    }

    /** Puts one more application beside the zone, and waits until it is there. */
    public void deploy(Path application) throws IOException {
        Path there = base.resolve("deployments").resolve(application.getFileName());
        Files.copy(application, there);
        Path deployed = there.resolveSibling(there.getFileName() + ".deployed");
        Path failed = there.resolveSibling(there.getFileName() + ".failed");
        while (!Files.exists(deployed)) {
            if (Files.exists(failed)) {
                throw new IOException(Files.readString(failed));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Takes the zone away while the server goes on, and waits until it is gone. */
    public void undeploy() throws IOException {
        Path there = base.resolve("deployments/filing-zone.ear");
        Files.delete(there.resolveSibling(there.getFileName() + ".deployed"));
        Path gone = there.resolveSibling(there.getFileName() + ".undeployed");
        while (!Files.exists(gone)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** The processor time that the server has used. */
    public Duration processorTime() {
        return process.processorTime();
    }

    /** The address of a page on this server; of the server itself, for an empty path. */
    public String address(String path) {
        return zone + path;
    }

    /** What the server has written into its log. */
    public String log() throws IOException {
        return Files.readString(base.resolve("log/server.log"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.close();
        Directories.delete(base);
    }
}
