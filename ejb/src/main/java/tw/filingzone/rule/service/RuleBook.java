package tw.filingzone.rule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.rule.model.AnnexVersion;

/** The versions of the annex, kept until one of them changes. */
@ApplicationScoped
public class RuleBook {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    private final Kept<List<AnnexVersion>> kept = new Kept<>();

    /**
     * The version in force on a day, with its requirements.
     *
     * @throws IllegalStateException before the first version
     */
    public AnnexVersion on(LocalDate day) {
        return kept.at(reference, this::all).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(AnnexVersion::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("no version of the annex is in force on " + day));
    }

    private List<AnnexVersion> all() {
        return entities.createQuery(
                        "select distinct a from AnnexVersion a left join fetch a.requirements", AnnexVersion.class)
                .getResultList();
    }
}
