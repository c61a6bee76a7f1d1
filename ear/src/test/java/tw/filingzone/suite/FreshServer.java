package tw.filingzone.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A second server with the EAR that ships on an empty database, without demonstration data. */
public final class FreshServer implements AutoCloseable {

    private static final int PORT_OFFSET = 1100;
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final Path base;
    private final Process process;

    private FreshServer(Path base, Process process) {
        this.base = base;
        this.process = process;
    }

    /** Starts the server and waits until it answers. */
    public static FreshServer start() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("zone.server"));
        Path base = Files.createTempDirectory("fresh-zone");
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path ear = Path.of(System.getProperty("zone.ear"));
        Files.copy(ear, Files.createDirectories(base.resolve("deployments")).resolve(ear.getFileName()));
        Process process = Launcher.of(StandaloneCommandBuilder.of(home)
                        .setBaseDirectory(base)
                        .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                        .addServerArguments("-Djboss.socket.binding.port-offset=" + PORT_OFFSET))
                .addEnvironmentVariable("ZONE_DEMO", "false")
                .addEnvironmentVariable("ZONE_DATA", base.resolve("data").toString())
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve("console.log"))
                .launch();
        FreshServer server = new FreshServer(base, process);
        server.awaitReady();
        return server;
    }

    /** The address of a page on this server. */
    public String address(String path) {
        return "http://127.0.0.1:" + (8080 + PORT_OFFSET) + path;
    }

    /** What the server has written into its log. */
    public String log() throws IOException {
        return Files.readString(base.resolve("log/server.log"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(READY_WITHIN);
        while (!answers()) {
            if (Instant.now().isAfter(end) || process.waitFor(500, TimeUnit.MILLISECONDS)) {
                List<String> lines = Files.readAllLines(base.resolve("console.log"));
                close();
                throw new IllegalStateException("no fresh server:\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size())));
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection login =
                    (HttpURLConnection) URI.create(address("/login")).toURL().openConnection();
            login.setConnectTimeout(500);
            login.setReadTimeout(20_000);
            return login.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
