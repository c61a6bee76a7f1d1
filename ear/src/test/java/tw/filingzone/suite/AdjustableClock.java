package tw.filingzone.suite;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Takes the place of the application's clock: the machine's time, until a test sets another. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class AdjustableClock extends Clock {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    private volatile Instant fixed;

    /** Stops the clock at an instant. */
    public void stopAt(Instant instant) {
        fixed = instant;
    }

    /** Lets the clock run with the machine's time again. */
    public void run() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        return fixed == null ? Instant.now() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return TAIPEI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
