package tw.filingzone.admission.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line before the login. Whoever is in goes on as if nobody waited; newcomers come in one by one, in the order in which
 * they came, as long as the node has less to do than it can: requests in work, and one more for each who came in during the
 * last second, since that one's requests are still to come.
 *
 * <p>Whoever does not ask for a while keeps the place, and holds up nobody meanwhile. Safe for use by many threads; counting
 * requests waits for nothing.
 */
public final class WaitingLine {

    /** The longest time between two questions of whoever waits. */
    public static final Duration INTERVAL = Duration.ofSeconds(20);

    private static final Duration SETTLES = Duration.ofSeconds(1);
    private static final Duration AWAY = INTERVAL.plusSeconds(5);
    private static final Duration GONE = Duration.ofMinutes(10);
    private static final int LONGEST = 10_000;

    private final int most;
    private final AtomicInteger working = new AtomicInteger();
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final Deque<Instant> admitted = new ArrayDeque<>();

    /**
     * @param most requests in work until newcomers wait
     */
    public WaitingLine(int most) {
        this.most = most;
    }

    public void requestBegins() {
        working.incrementAndGet();
    }

    public void requestEnds() {
        working.decrementAndGet();
    }

    /**
     * Comes in without asking, if nobody waits and half of what the node can is free. Whoever does so counts like everybody
     * else, but only up to that half: the other one is for those who ask.
     */
    public synchronized boolean enterUnasked(Instant now) {
        settle(now);
        boolean quiet = waiting.isEmpty() && working.get() + admitted.size() < most / 2;
        if (quiet) {
            admitted.addLast(now);
        }
        return quiet;
    }

    /** How many wait, those included who have not asked for a while. */
    public synchronized int length() {
        return waiting.size();
    }

    /**
     * Asks to come in; whoever is not in line yet joins it at its end.
     *
     * @param who the same at each time
     * @return the place in line from 1 on, or 0 for whoever comes in
     */
    public synchronized int ask(String who, Instant now) {
        waiting.values().removeIf(asked -> asked.plus(GONE).isBefore(now));
        settle(now);
        if (waiting.size() < LONGEST || waiting.containsKey(who)) {
            waiting.put(who, now);
        }
        int place = placeOf(who, now);
        if (place > most - working.get() - admitted.size()) {
            return place;
        }
        waiting.remove(who);
        admitted.addLast(now);
        return 0;
    }

    private void settle(Instant now) {
        admitted.removeIf(since -> since.isAfter(now) || !since.plus(SETTLES).isAfter(now));
    }

    private int placeOf(String who, Instant now) {
        int place = 1;
        for (Map.Entry<String, Instant> other : waiting.entrySet()) {
            if (other.getKey().equals(who)) {
                break;
            }
            if (!other.getValue().plus(AWAY).isBefore(now)) {
                place++;
            }
        }
        return place;
    }
}
