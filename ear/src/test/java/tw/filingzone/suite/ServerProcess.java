package tw.filingzone.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that a test has started: ready when its login page answers, and gone with all that it has started. */
final class ServerProcess implements AutoCloseable {

    /** What WildFly writes when it runs but the application does not. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final int STOP_SECONDS = 60;
    private static final int LAST_LINES = 40;

    private final Process process;
    private final String address;
    private final Path console;

    private ServerProcess(Process process, String address, Path console) {
        this.process = process;
        this.address = address;
        this.console = console;
    }

    /**
     * Waits until the server is ready.
     *
     * @param address where it will answer
     * @param console what it writes, of which the end is told if it does not start
     */
    static ServerProcess ready(Process process, String address, Path console) {
        ServerProcess server = new ServerProcess(process, address, console);
        try {
            server.await();
            return server;
        } catch (IOException impossible) {
            throw new IllegalStateException("no server", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a server starts", stopped);
        }
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the server in the middle of whatever it does, as a loss of power would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private void await() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(READY_WITHIN);
        while (!answers()) {
            if (Instant.now().isAfter(end) || hasFailed() || process.waitFor(500, TimeUnit.MILLISECONDS)) {
                close();
                List<String> lines = Files.readAllLines(console);
                throw new IllegalStateException("no server at " + address + ":\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
            }
        }
    }

    private boolean hasFailed() throws IOException {
        return Files.readString(console).contains(STARTED_WITH_ERRORS);
    }

    private boolean answers() {
        try {
            HttpURLConnection login =
                    (HttpURLConnection) URI.create(address + "/login").toURL().openConnection();
            login.setConnectTimeout(500);
            login.setReadTimeout(20_000);
            return login.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
