package tw.filingzone.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A second server with the EAR that ships: on an empty database without demonstration data, or on a restored one. */
public final class FreshServer implements AutoCloseable {

    private static final String CONSOLE = "console.log";
    private static final int PORT_OFFSET = 1100;
    private static final String ZONE = "http://127.0.0.1:" + (8080 + PORT_OFFSET);

    private final Path base;
    private final Launcher launcher;
    private ServerProcess process;

    private FreshServer(Path base, Launcher launcher) throws IOException {
        this.base = base;
        this.launcher = launcher;
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
        Path home = Path.of(System.getProperty("zone.server"));
        Directories.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path ear = Path.of(System.getProperty("zone.ear"));
        Files.copy(ear, Files.createDirectories(base.resolve("deployments")).resolve(ear.getFileName()));
        Launcher launcher = Launcher.of(StandaloneCommandBuilder.of(home)
                        .setBaseDirectory(base)
                        .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                        .addServerArguments("-Djboss.socket.binding.port-offset=" + PORT_OFFSET))
                .addEnvironmentVariable("ZONE_DATA", base.resolve("data").toString())
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve(CONSOLE));
        settings.forEach((name, value) -> {
            if (!value.isEmpty()) {
                launcher.addEnvironmentVariable(name, value);
            }
        });
        return new FreshServer(base, launcher);
    }

    private ServerProcess launch() throws IOException {
        return ServerProcess.ready(launcher.launch(), ZONE, base.resolve(CONSOLE));
    }

    /** Ends the server in the middle of whatever it does, and starts it again on what is left. */
    public void crash() throws IOException {
        process.kill();
        process = launch();
    }

    /** The address of a page on this server; of the server itself, for an empty path. */
    public String address(String path) {
        return ZONE + path;
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
