package tw.filingzone.telemetry.service;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.concurrent.TimeUnit;

/** What this node counts, in the terms of Prometheus. docs/operations.md explains each name to operators. */
public final class Metrics {

    /** All of it; what is a number of rows joins by {@link QueueSize}. */
    public static final PrometheusRegistry REGISTRY = new PrometheusRegistry();

    private static final double[] SECONDS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int HUNDRED = 100;

    private static final Histogram REQUESTS = Histogram.builder()
            .name("zone_request_duration_seconds")
            .help("How long requests took, without those for resources of pages.")
            .unit(Unit.SECONDS)
            .labelNames("page", "status")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(REGISTRY);

    private static final Gauge RUNNING = Gauge.builder()
            .name("zone_requests_running")
            .help("Requests that are being answered.")
            .register(REGISTRY);

    private static final Gauge WAITING = Gauge.builder()
            .name("zone_newcomers_waiting")
            .help("Newcomers who wait in line before the login.")
            .register(REGISTRY);

    private static final Counter STATEMENTS = Counter.builder()
            .name("zone_sql_statements_total")
            .help("SQL statements sent to the database; a batch is one.")
            .register(REGISTRY);

    private static final Counter SQL = Counter.builder()
            .name("zone_sql_seconds_total")
            .help("How long the database took for the statements and their rows.")
            .unit(Unit.SECONDS)
            .register(REGISTRY);

    private static final Counter ACTIONS = Counter.builder()
            .name("zone_actions_total")
            .help("Actions that the audit trail has, by use case and result.")
            .labelNames("action", "result")
            .register(REGISTRY);

    private static final Counter UPLOADED = Counter.builder()
            .name("zone_upload_bytes_total")
            .help("Bytes of the files that were accepted as evidence.")
            .unit(Unit.BYTES)
            .register(REGISTRY);

    static {
        JvmMetrics.builder().register(REGISTRY);
    }

    private Metrics() {}

    public static void requestBegins() {
        RUNNING.inc();
    }

    /**
     * @param page the address without what follows a page's name, or what stands for addresses that do not exist
     */
    public static void requestEnds(String page, int status, long nanos) {
        RUNNING.dec();
        REQUESTS.labelValues(page, status / HUNDRED + "xx").observe(nanos / NANOS);
    }

    public static void waiting(int newcomers) {
        WAITING.set(newcomers);
    }

    public static void action(String name, String result) {
        ACTIONS.labelValues(name, result).inc();
    }

    public static void uploaded(long bytes) {
        UPLOADED.inc(bytes);
    }

    static void sql(boolean statement, long nanos) {
        if (statement) {
            STATEMENTS.inc();
        }
        SQL.inc(nanos / NANOS);
    }
}
