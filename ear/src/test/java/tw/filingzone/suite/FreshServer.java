package tw.filingzone.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A second server with the EAR that ships on an empty database, without demonstration data. */
public final class FreshServer implements AutoCloseable {

    private static final int PORT_OFFSET = 1100;
    private static final String ZONE = "http://127.0.0.1:" + (8080 + PORT_OFFSET);

    private final Path base;
    private final ServerProcess process;

    private FreshServer(Path base, ServerProcess process) {
        this.base = base;
        this.process = process;
    }

    /** Starts the server and waits until it answers. */
    public static FreshServer start() throws IOException {
        Path home = Path.of(System.getProperty("zone.server"));
        Path base = Files.createTempDirectory("fresh-zone");
        Directories.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path ear = Path.of(System.getProperty("zone.ear"));
        Files.copy(ear, Files.createDirectories(base.resolve("deployments")).resolve(ear.getFileName()));
        Path console = base.resolve("console.log");
        Launcher launcher = Launcher.of(StandaloneCommandBuilder.of(home)
                        .setBaseDirectory(base)
                        .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                        .addServerArguments("-Djboss.socket.binding.port-offset=" + PORT_OFFSET))
                .addEnvironmentVariable("ZONE_DEMO", "false")
                .addEnvironmentVariable("ZONE_DATA", base.resolve("data").toString())
                .setRedirectErrorStream(true)
                .redirectOutput(console);
        if (PostgresServer.isUsed()) {
            launcher.addEnvironmentVariable("ZONE_DB_URL", PostgresServer.emptyDatabase("fresh"));
        }
        return new FreshServer(base, ServerProcess.ready(launcher.launch(), ZONE, console));
    }

    /** The address of a page on this server. */
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
