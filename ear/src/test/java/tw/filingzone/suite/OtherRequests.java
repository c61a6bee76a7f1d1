package tw.filingzone.suite;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;

/** Part of the tests' module: what users do in requests of their own, beside that of the test. */
@ApplicationScoped
public class OtherRequests {

    private static final int START_SECONDS = 30;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    /** The answer to one request. */
    public <T> T one(String username, Callable<T> work) throws Exception {
        return executor.submit(() -> as(username, work)).get();
    }

    /**
     * The answers to so many requests that do the same at the same moment.
     *
     * @param times an even number: they start in pairs, since the container may have no more threads than that
     */
    public <T> List<T> atOnce(int times, String username, Callable<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<T> attempt = () -> as(username, () -> {
            together.await(START_SECONDS, TimeUnit.SECONDS);
            return work.call();
        });
        List<T> answers = new ArrayList<>();
        for (Future<T> each : executor.invokeAll(Collections.nCopies(times, attempt))) {
            answers.add(each.get());
        }
        return answers;
    }

    private <T> T as(String username, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.is(callers.named(username));
            return work.call();
        } finally {
            request.deactivate();
        }
    }
}
