package tw.filingzone.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import tw.filingzone.kernel.model.TaipeiTime;

/** The only source of the present time: the server's clock, read in Asia/Taipei. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return Clock.system(TaipeiTime.ZONE);
    }
}
