package tw.filingzone.telemetry.service;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback.Callback;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.persistence.sessions.Session;

/** Begins to count at the start: statements as they run, queues whenever somebody asks for the metrics. */
@Startup
@Singleton
@DependsOn("Migration")
public class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class.getName());

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Any
    @Inject
    private Instance<QueueSize> queues;

    @PostConstruct
    void begin() {
        factory.unwrap(Session.class).setProfiler(new SqlTime());
        GaugeWithCallback.builder()
                .name("zone_queue_size")
                .help("Work that waits for somebody.")
                .labelNames("queue")
                .callback(this::tell)
                .register(Metrics.REGISTRY);
    }

    /** Without the database no queue is told, and nobody waits for the next ones. */
    private void tell(Callback callback) {
        try {
            for (QueueSize queue : queues) {
                callback.call(queue.size(), queue.name());
            }
        } catch (PersistenceException unknown) {
            LOG.log(Level.WARNING, "the sizes of the queues are unknown", unknown);
        }
    }
}
