package tw.filingzone.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One of the two nodes that ear/src/server/nodes/start.sh has started. */
record Node(String name) {

    static final List<Node> ALL = List.of(new Node("a"), new Node("b"));

    private static final Path DATA = Path.of(System.getenv().getOrDefault("ZONE_DATA", "."));
    private static final int BALANCER = Integer.parseInt(System.getenv().getOrDefault("ZONE_PORT", "0"));
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    /** Ends the server in the middle of whatever it does, as a loss of power would. */
    void kill() {
        process("zone.pid").destroyForcibly();
    }

    /** Asks the server to end as an operator does; it is started again as soon as it has answered what it had begun. */
    void restart() {
        ProcessHandle start = process("start.pid");
        start.destroy();
        start.onExit().join();
    }

    private ProcessHandle process(String file) {
        try {
            String pid = Files.readString(DATA.resolve(name).resolve(file)).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException noSuchProcess) {
            throw new UncheckedIOException(noSuchProcess);
        }
    }

    Node other() {
        return ALL.get(1 - ALL.indexOf(this));
    }

    /** Waits until the node can serve, and the load balancer has had the time to see it. */
    void awaitReady() {
        Instant end = Instant.now().plus(READY_WITHIN);
        while (!isReady()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("node " + name + " is not ready");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
    }

    private boolean isReady() {
        try {
            HttpURLConnection ready = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + (BALANCER + 1 + ALL.indexOf(this)) + "/health/ready")
                            .toURL()
                            .openConnection();
            ready.setConnectTimeout(500);
            ready.setReadTimeout(5_000);
            return ready.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
