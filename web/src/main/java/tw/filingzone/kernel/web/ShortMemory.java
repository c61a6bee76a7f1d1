package tw.filingzone.kernel.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What every page shows beside its own content, kept in the session for at most half a minute and forgotten as soon as
 * this session changes it. Nothing is decided by it.
 */
@SessionScoped
public class ShortMemory implements Serializable {

    /** The caller's drafts. */
    public static final String DRAFTS = "drafts";

    /** The open window of the top bar. */
    public static final String COUNTDOWN = "countdown";

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private Clock clock;

    private final Map<String, Reading> kept = new ConcurrentHashMap<>();

    private record Reading(Instant at, Serializable value) implements Serializable {}

    /** The value as it was read less than half a minute ago, or as it is read now. */
    @SuppressWarnings("unchecked")
    public <T extends Serializable> T keep(String name, Supplier<T> read) {
        Instant now = Instant.now(clock);
        Reading known = kept.get(name);
        if (known == null || Duration.between(known.at, now).abs().compareTo(KEPT) > 0) {
            known = new Reading(now, read.get());
            kept.put(name, known);
        }
        return (T) known.value;
    }

    /** Something has changed it. */
    public void forget(String name) {
        kept.remove(name);
    }
}
