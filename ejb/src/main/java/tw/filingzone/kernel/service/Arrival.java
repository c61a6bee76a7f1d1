package tw.filingzone.kernel.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** When the request that is being answered came in: the head of it, before the rest of it was read. */
@RequestScoped
public class Arrival {

    @Inject
    private Clock clock;

    private Instant head;

    /** Remembers when the head of the request came in. */
    public void at(Instant moment) {
        head = moment;
    }

    /** When the request came in; now, for what is not asked by a request. */
    public Instant instant() {
        return head == null ? clock.instant() : head;
    }
}
