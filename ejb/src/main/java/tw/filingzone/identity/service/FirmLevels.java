package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tw.filingzone.identity.model.SecurityLevel;

/** Which firm has which level on a day. */
@ApplicationScoped
public class FirmLevels {

    @PersistenceContext
    private EntityManager entities;

    /** The level of a firm on a day; empty before the first assignment. */
    public Optional<SecurityLevel> of(long firmId, LocalDate day) {
        return entities.createQuery("""
                        select l.level from FirmLevel l where l.firm.id = :firm and l.validFrom =
                               (select max(m.validFrom) from FirmLevel m where m.firm.id = :firm and m.validFrom <= :day)
                        """, SecurityLevel.class)
                .setParameter("firm", firmId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The ids of the firms that have one of the levels on a day. */
    public Set<Long> firmsOf(Set<SecurityLevel> levels, LocalDate day) {
        return new HashSet<>(entities.createQuery("""
                        select l.firm.id from FirmLevel l where l.level in :levels and l.validFrom =
                               (select max(m.validFrom) from FirmLevel m where m.firm = l.firm and m.validFrom <= :day)
                        """, Long.class)
                .setParameter("levels", levels)
                .setParameter("day", day)
                .getResultList());
    }

    /** How many firms there are. */
    public long firms() {
        return entities.createQuery("select count(f) from Firm f", Long.class).getSingleResult();
    }
}
