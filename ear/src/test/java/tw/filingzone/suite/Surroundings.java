package tw.filingzone.suite;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** What must run before any test and until after the last: a database and a zone, each only if the build asks for it. */
public class Surroundings implements LauncherSessionListener {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (PostgresServer.isUsed()) {
            started.push(PostgresServer.start());
        }
        if (StartedZone.isUsed()) {
            started.push(StartedZone.start());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        for (AutoCloseable each : started) {
            try {
                each.close();
            } catch (Exception stillThere) {
                throw new IllegalStateException("does not end", stillThere);
            }
        }
    }
}
