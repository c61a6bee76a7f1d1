package tw.filingzone.register.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import tw.filingzone.kernel.service.Setting;
import tw.filingzone.kernel.service.TimedWork;

/** Removes drafts that nobody has gone on with for a long time. */
@Singleton
public class DraftExpiry {

    private static final long STANDARD_DAYS = 90;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TimedWork work;

    @Inject
    private Clock clock;

    /** Every night, by one node. */
    @PermitAll
    @Schedule(hour = "3", minute = "20", timezone = "Asia/Taipei", persistent = false)
    public void tick() {
        if (work.isOurs("draft-expiry", ChronoUnit.DAYS)) {
            removeOld();
        }
    }

    @PermitAll
    public void removeOld() {
        entities.createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter(
                        "before", clock.instant().minus(Duration.ofDays(Setting.DRAFT_DAYS.number(STANDARD_DAYS))))
                .executeUpdate();
    }
}
