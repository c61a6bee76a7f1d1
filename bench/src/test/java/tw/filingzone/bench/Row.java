package tw.filingzone.bench;

import java.util.Collections;
import java.util.List;

/**
 * A line of the table.
 *
 * @param part of the benchmark
 * @param name what was measured, and in what
 * @param rounds the figure of each round, or one
 * @param bar what it must not exceed; null if it is told only
 */
record Row(String part, String name, List<Double> rounds, Double bar) {

    /** By how much a bar for times on the clock may be exceeded, since the computer has other things to do too. */
    static final double WALL = 1.5;

    /** A bar is kept if the median keeps it, and all rounds but one. */
    boolean holds() {
        return bar == null
                || median() <= bar
                        && rounds.stream().filter(round -> round > bar).count() <= 1;
    }

    double median() {
        return Rounds.median(rounds);
    }

    String markdown() {
        return "| %s | %s | %.3g | %.3g–%.3g | %s | %s |"
                .formatted(
                        part,
                        name,
                        median(),
                        Collections.min(rounds),
                        Collections.max(rounds),
                        bar == null ? "" : "≤ " + bar,
                        bar == null ? "" : holds() ? "held" : "**missed**");
    }
}
