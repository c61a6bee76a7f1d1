package tw.filingzone.help.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;

/**
 * The help as pages show it, read at most once a minute, and anew as soon as this node has changed a text. Every page
 * asks for it, so it must cost no statement.
 */
@ApplicationScoped
public class CachedHelp {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private HelpVersions versions;

    @Inject
    private Clock clock;

    private final AtomicInteger changes = new AtomicInteger();
    private volatile Reading last;

    /** A reading counts only while no change has come after its begin. */
    private record Reading(Instant time, int changes, Map<HelpSubject, HelpText> texts) {}

    public HelpText text(HelpSubject subject) {
        HelpText text = reading().texts.get(subject);
        return text == null ? HelpText.delivered(subject) : text;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HelpChanged change) {
        changes.incrementAndGet();
    }

    private Reading reading() {
        Instant now = clock.instant();
        int changed = changes.get();
        Reading reading = last;
        if (reading == null
                || reading.changes != changed
                || Duration.between(reading.time, now).abs().compareTo(KEPT) > 0) {
            reading = new Reading(now, changed, versions.inForce());
            last = reading;
        }
        return reading;
    }
}
