package tw.filingzone.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A network between a zone and the suite's PostgreSQL that can be made slow, silent or broken, on loopback. */
public final class PoorNetwork implements AutoCloseable {

    /** What happens to what the database answers. */
    public enum State {
        GOOD,
        /** Every answer comes five seconds late. */
        SLOW,
        /** Nothing arrives any more, and nobody is told. */
        SILENT,
        /** Connections end, and there are no new ones. */
        BROKEN
    }

    private static final Duration LATE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int PIECE = 16_384;

    private final ServerSocket entry;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.GOOD;

    /** A network that is good as yet, to the suite's PostgreSQL. */
    public PoorNetwork() throws IOException {
        entry = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        database = Integer.getInteger("zone.database.port");
        begin(this::accept);
    }

    /** A JDBC URL that leads to the same database through this network. */
    public String through(String url) {
        return url.replace(":" + database, ":" + entry.getLocalPort());
    }

    public void become(State next) throws IOException {
        state = next;
        if (next == State.BROKEN) {
            endAll();
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        endAll();
    }

    private void endAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() throws IOException {
        while (!entry.isClosed()) {
            Socket near = entry.accept();
            if (state == State.BROKEN) {
                near.close();
                continue;
            }
            Socket far = new Socket(InetAddress.getLoopbackAddress(), database);
            open.add(near);
            open.add(far);
            begin(() -> carry(near, far, false));
            begin(() -> carry(far, near, true));
        }
    }

    private void carry(Socket from, Socket to, boolean answers) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (answers && state == State.SLOW) {
                    LockSupport.parkNanos(LATE.toNanos());
                }
                while (state == State.SILENT) {
                    LockSupport.parkNanos(LOOK_AGAIN.toNanos());
                }
                out.write(piece, 0, length);
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private interface Work {
        void go() throws IOException;
    }

    private static void begin(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException ended) {
                // as connections do
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
