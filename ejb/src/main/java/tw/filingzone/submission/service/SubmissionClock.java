package tw.filingzone.submission.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.model.TimeOfRecord;
import tw.filingzone.kernel.service.Arrival;
import tw.filingzone.kernel.service.Setting;

/**
 * The time of a submission, and which moment of it counts, as the operator has set it. A mistyped setting keeps the zone
 * from starting.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SubmissionClock {

    @Inject
    private Clock clock;

    @Inject
    private Arrival arrival;

    private TimeOfRecord rule;

    @PostConstruct
    void read() {
        String set = Setting.TIME_OF_RECORD.value().orElse(TimeOfRecord.RECEIVED.name());
        try {
            rule = TimeOfRecord.valueOf(set.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException mistyped) {
            throw new IllegalStateException(
                    Setting.TIME_OF_RECORD.name() + " must be received or stored, not " + set, mistyped);
        }
    }

    /** The time of what this request submits now. */
    public SubmissionTime time() {
        return new SubmissionTime(arrival.instant(), clock.instant(), rule);
    }
}
