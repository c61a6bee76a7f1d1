package tw.filingzone.evidence.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.filingzone.evidence.model.FileCheck;

/**
 * Looks at files every night: at all that nobody has looked at for a week, and at least at a sample. What a night does
 * not reach comes first in the next.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntegrityWatch {

    /** How many files a night looks at, even if all have been looked at this week. */
    static final int SAMPLE = 200;

    private static final Logger LOG = Logger.getLogger(IntegrityWatch.class.getName());
    private static final Duration EACH = Duration.ofDays(7);
    private static final int TOGETHER = 100;

    @Inject
    private Rehash rehash;

    @Inject
    private Clock clock;

    /** By one node. */
    @PermitAll
    @Schedule(hour = "2", minute = "30", timezone = "Asia/Taipei", persistent = false)
    public void tick() {
        if (rehash.isOurs()) {
            look();
        }
    }

    /** Looks at the files of tonight; returns how many. */
    @PermitAll
    public int look() {
        Instant start = clock.instant();
        int looked = 0;
        int damaged = 0;
        for (List<FileCheck> next = rehash.before(start, TOGETHER);
                !next.isEmpty();
                next = rehash.before(looked < SAMPLE ? start : start.minus(EACH), TOGETHER)) {
            for (FileCheck each : next) {
                damaged += rehash.isWhole(each) ? 0 : 1;
                looked++;
            }
        }
        LOG.log(Level.INFO, "Compared {0} files with their digests, {1} damaged", new Object[] {looked, damaged});
        return looked;
    }
}
