package tw.filingzone.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tw.filingzone.calendar.model.BusinessCalendar;

/**
 * The calendar for what is only shown, read at most once a minute. What decides, such as the end of a window, reads
 * {@link Windows#calendar} instead.
 */
@ApplicationScoped
public class CachedCalendar {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private Windows windows;

    @Inject
    private Clock clock;

    private volatile Reading last;

    private record Reading(Instant at, BusinessCalendar calendar) {}

    public BusinessCalendar calendar() {
        Instant now = clock.instant();
        Reading reading = last;
        if (reading == null || Duration.between(reading.at, now).abs().compareTo(KEPT) > 0) {
            reading = new Reading(now, windows.calendar());
            last = reading;
        }
        return reading.calendar;
    }
}
