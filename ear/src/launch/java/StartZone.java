import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * Starts the zone that the build has made, on the embedded default with demonstration data, and stops it with Ctrl-C.
 *
 * <p>It runs on a copy of the server beside the data, so that builds and tests of the same checkout leave it alone. One
 * zone runs on one directory of data: a lock on {@code zone.lock} there keeps a second one away.
 *
 * <p>Run by {@code ./mvnw verify -Prun} with the arguments PORT SERVER EAR DATA.
 */
public final class StartZone {

    /** What the server writes when all that is on it runs. */
    private static final String STARTED = "WFLYSRV0025";

    /** What the server writes when it runs but something on it does not, such as a port that another program holds. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    /** What a run of the server leaves behind, and a build may have in its own. */
    private static final Set<String> LEFT_BY_A_RUN = Set.of("data", "log", "tmp", "deployments");

    /** Where the number of the server's process stands while it runs. */
    private static final String RUNNING = "zone.pid";

    private static final int READY_WITHIN_SECONDS = 180;
    private static final int STOP_WITHIN_SECONDS = 30;

    private final int port;
    private final Path data;
    private volatile boolean stopping;

    private StartZone(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        new StartZone(Integer.parseInt(args[0]), Path.of(args[3])).run(Path.of(args[1]), Path.of(args[2]));
    }

    private void run(Path built, Path ear) throws Exception {
        Files.createDirectories(data);
        try (FileChannel channel = FileChannel.open(
                        data.resolve("zone.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                giveUp("A zone already runs on the data in " + data + ". Stop it with Ctrl-C where it runs.");
            }
            requireNoneLeft();
            Path server = data.resolve("server");
            delete(server);
            copy(built, server);
            Path deployments = Files.createDirectories(server.resolve("standalone/deployments"));
            Files.copy(ear, deployments.resolve(ear.getFileName()));
            start(server);
        }
    }

    private void start(Path server) throws Exception {
        Path log = data.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, data.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Process process = launch(server, log);
        Files.writeString(data.resolve(RUNNING), process.pid() + " " + started(process.toHandle()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        ProcessHandle.current().parent().ifPresent(build -> build.onExit().thenRun(() -> System.exit(0)));
        if (!becomesReady(process, log)) {
            say("The end of " + log + ":");
            List<String> lines = read(log).lines().toList();
            lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(StartZone::say);
            giveUp("The zone did not start. What went wrong stands above, or further up in " + log);
        }
        say("");
        say("  Filing Zone 資安申報專區 is ready:  http://localhost:" + port + "/");
        say("");
        say("  A firm's filer      z001.filer  (levels 1 to 4: z001 to z004)");
        say("  The exchange        supervisor, exchange.admin");
        say("  Password of all     Filing-Zone-Demo");
        say("");
        say("  Data in " + data + "  ·  log in " + log);
        say("  Stop with Ctrl-C");
        process.waitFor();
        if (!stopping) {
            giveUp("The zone has stopped by itself. The end of " + log + " may say why.");
        }
    }

    /** Whoever ends this program hard leaves its server behind. */
    private void requireNoneLeft() throws IOException {
        Path running = data.resolve(RUNNING);
        if (Files.exists(running)) {
            String[] known = Files.readString(running).split(" ", 2);
            ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(process -> started(process).equals(known[1]))
                    .ifPresent(left -> giveUp("The server of an earlier zone still runs on the data in " + data
                            + ": end process " + left.pid() + "."));
        }
    }

    /** When a process began, which tells it from a later one of the same number. */
    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private Process launch(Path server, Path log) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(server)
                .addJavaOptions("-Xms128m", "-Xmx768m", "-Djava.net.preferIPv4Stack=true")
                .addServerArguments(
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=" + freePort(),
                        "-Djboss.management.http.port=" + freePort());
        return Launcher.of(command)
                .setRedirectErrorStream(true)
                .redirectOutput(log)
                .addEnvironmentVariable("ZONE_DEMO", "true")
                .addEnvironmentVariable("ZONE_DATA", data.toString())
                .addEnvironmentVariable("ZONE_DB_DRIVER", "derby")
                .addEnvironmentVariable("ZONE_DB_URL", "jdbc:derby:" + data.resolve("database") + ";create=true")
                .addEnvironmentVariable("ZONE_DB_USER", "zone")
                .addEnvironmentVariable("ZONE_DB_PASSWORD", "zone")
                .launch();
    }

    private boolean becomesReady(Process process, Path log) throws InterruptedException, IOException {
        for (int second = 0; second < READY_WITHIN_SECONDS && process.isAlive(); second++) {
            String written = read(log);
            if (written.contains(STARTED_WITH_ERRORS)) {
                return false;
            }
            if (written.contains(STARTED) && answers()) {
                return true;
            }
            if (second % 5 == 0) {
                say("Starting the server … " + second + " s");
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection login = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/login").toURL().openConnection();
            login.setConnectTimeout(500);
            login.setReadTimeout(10_000);
            return login.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stop(Process process) {
        stopping = true;
        if (!process.isAlive()) {
            return;
        }
        say("Stopping …");
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(data.resolve(RUNNING));
        } catch (IOException stays) {
            say(data.resolve(RUNNING) + " cannot be deleted.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        say("Stopped. Your data is kept.");
    }

    /** Whatever the encoding of the log, and if it is being written. */
    private static String read(Path log) throws IOException {
        return new String(Files.readAllBytes(log), Charset.defaultCharset());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path built, Path server) throws IOException {
        Path standalone = built.resolve("standalone");
        Files.walkFileTree(built, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                boolean left = standalone.equals(from.getParent())
                        && LEFT_BY_A_RUN.contains(from.getFileName().toString());
                if (left) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(server.resolve(built.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, server.resolve(built.relativize(from)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void giveUp(String reason) {
        say("");
        say("    " + reason);
        say("");
        System.exit(1);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
