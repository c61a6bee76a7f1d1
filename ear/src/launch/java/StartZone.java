import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * Starts the zone that the build has made, on the embedded default with demonstration data, and stops it with Ctrl-C.
 *
 * <p>Run by {@code ./mvnw verify -Prun} with the arguments PORT SERVER EAR DATA.
 */
public final class StartZone {

    /** What the server writes when it runs but an application on it does not. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private static final int READY_WITHIN_SECONDS = 180;
    private static final int STOP_WITHIN_SECONDS = 30;

    private final int port;

    private StartZone(int port) {
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        new StartZone(Integer.parseInt(args[0])).run(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    }

    private void run(Path server, Path ear, Path data) throws Exception {
        Files.createDirectories(data);
        Path log = data.resolve("server.log");
        Path deployments = Files.createDirectories(server.resolve("standalone/deployments"));
        Files.copy(ear, deployments.resolve(ear.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Process process = launch(server, data, log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        if (!becomesReady(process, log)) {
            say("The zone did not start. The end of " + log + ":");
            List<String> lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(StartZone::say);
            System.exit(1);
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
    }

    private Process launch(Path server, Path data, Path log) throws IOException {
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
                .launch();
    }

    private boolean becomesReady(Process process, Path log) throws InterruptedException, IOException {
        for (int second = 0; second < READY_WITHIN_SECONDS && process.isAlive(); second++) {
            if (answers()) {
                return true;
            }
            if (Files.readString(log).contains(STARTED_WITH_ERRORS)) {
                return false;
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

    private static void stop(Process process) {
        if (!process.isAlive()) {
            return;
        }
        say("Stopping …");
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        say("Stopped. Your data is kept.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
