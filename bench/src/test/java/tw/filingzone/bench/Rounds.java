package tw.filingzone.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What each arm cost, round by round: all arms take turns, so that what else the computer does falls on all of them. */
final class Rounds {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int WARM_UPS = 3;
    private static final int AT_ONCE = 2;
    /** A page with many components is compiled only after some thousand requests. */
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 25));

    private final Map<Arm, List<Sample>> samples = new LinkedHashMap<>();

    private Rounds() {}

    static Rounds of(List<Arm> arms) throws IOException, InterruptedException {
        Rounds rounds = new Rounds();
        for (int pass = 0; pass < WARM_UPS; pass++) {
            warmUp(arms);
        }
        List<Arm> turns = new ArrayList<>(arms);
        for (int round = 0; round < ROUNDS; round++) {
            for (Arm arm : turns) {
                rounds.samples.computeIfAbsent(arm, each -> new ArrayList<>()).add(arm.run(ROUND));
            }
            Collections.rotate(turns, 1);
        }
        return rounds;
    }

    private static void warmUp(List<Arm> arms) throws IOException, InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Sample>> turns = arms.stream()
                    .<Callable<Sample>>map(arm -> () -> arm.run(WARM_UP))
                    .toList();
            for (Future<Sample> turn : clients.invokeAll(turns)) {
                turn.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    /** What an arm cost, round by round. */
    List<Double> of(Arm arm, ToDoubleFunction<Sample> cost) {
        return samples.get(arm).stream().mapToDouble(cost).boxed().toList();
    }

    /** What an arm cost in relation to another one, round by round. */
    List<Double> ratios(Arm arm, Arm to, ToDoubleFunction<Sample> cost) {
        return quotients(of(arm, cost), of(to, cost));
    }

    /** Quotients, round by round. */
    static List<Double> quotients(List<Double> ours, List<Double> theirs) {
        return IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList();
    }

    /** Differences, round by round. */
    static List<Double> differences(List<Double> ours, List<Double> theirs) {
        return IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) - theirs.get(round))
                .toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
