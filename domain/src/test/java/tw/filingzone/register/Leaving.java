package tw.filingzone.register;

import java.time.LocalDate;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.register.model.Deactivation;

/** Deactivations as tests report them. */
public final class Leaving {

    private Leaving() {}

    public static Deactivation on(LocalDate day, String reason, LocalDate today) {
        return new Deactivation(day, reason, TaipeiTime.startOf(today));
    }
}
