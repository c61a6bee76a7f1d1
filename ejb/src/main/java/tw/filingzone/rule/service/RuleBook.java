package tw.filingzone.rule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.rule.model.AnnexVersion;

/** The versions of the annex. */
@ApplicationScoped
public class RuleBook {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The version in force on a day, with its requirements.
     *
     * @throws IllegalStateException before the first version
     */
    public AnnexVersion on(LocalDate day) {
        List<AnnexVersion> versions = entities.createQuery("""
                        select distinct a from AnnexVersion a left join fetch a.requirements r left join fetch r.parts
                         where a.effectiveFrom =
                               (select max(b.effectiveFrom) from AnnexVersion b where b.effectiveFrom <= :day)
                        """, AnnexVersion.class)
                .setParameter("day", day)
                .getResultList();
        if (versions.isEmpty()) {
            throw new IllegalStateException("no version of the annex is in force on " + day);
        }
        return versions.get(0);
    }
}
