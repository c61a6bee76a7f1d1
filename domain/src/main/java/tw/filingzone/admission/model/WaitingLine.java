package tw.filingzone.admission.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The line before the login. Whoever is in goes on as if nobody waited; newcomers come in one by one, in the order in which
 * they came, as long as the node has less to do than it can: requests in work, and one more for each who came in during the
 * last second, since that one's requests are still to come.
 *
 * <p>Whoever does not ask for a while has gone, and those behind move up. Safe for use by many threads.
 */
public final class WaitingLine {

    private static final Duration SETTLES = Duration.ofSeconds(1);
    private static final Duration GONE = Duration.ofSeconds(60);

    private final int most;
    private final Map<String, Instant> waiting = new LinkedHashMap<>();
    private final Deque<Instant> admitted = new ArrayDeque<>();
    private int working;

    /**
     * @param most requests in work until newcomers wait
     */
    public WaitingLine(int most) {
        this.most = most;
    }

    public synchronized void requestBegins() {
        working++;
    }

    public synchronized void requestEnds() {
        working--;
    }

    /** How many wait. */
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
        while (!admitted.isEmpty() && !admitted.peekFirst().plus(SETTLES).isAfter(now)) {
            admitted.removeFirst();
        }
        waiting.put(who, now);
        int place = placeOf(who);
        if (place > most - working - admitted.size()) {
            return place;
        }
        waiting.remove(who);
        admitted.addLast(now);
        return 0;
    }

    private int placeOf(String who) {
        int place = 1;
        for (String other : waiting.keySet()) {
            if (other.equals(who)) {
                break;
            }
            place++;
        }
        return place;
    }
}
