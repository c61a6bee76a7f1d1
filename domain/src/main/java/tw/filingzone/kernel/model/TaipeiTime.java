package tw.filingzone.kernel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of all rules: Asia/Taipei, UTC+8 without daylight saving. Instants are stored in UTC. */
public final class TaipeiTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private TaipeiTime() {}

    /** The day in Taipei at this instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of the day in Taipei. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
