package tw.filingzone.help.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpVersion;
import tw.filingzone.help.model.HelpVersionRow;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.UniqueKey;

/** The stored versions. A subject that the exchange has never changed has none. */
@ApplicationScoped
class HelpVersions {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    private final Kept<Map<HelpSubject, HelpText>> changed = new Kept<>();

    /** What the exchange has put in force, kept on the node until it changes. Subjects it never changed are missing. */
    Map<HelpSubject, HelpText> changed() {
        return changed.at(reference, this::read);
    }

    private Map<HelpSubject, HelpText> read() {
        Map<HelpSubject, HelpText> texts = new HashMap<>();
        entities.createQuery("""
                        select v from HelpVersion v where v.number =
                               (select max(w.number) from HelpVersion w where w.subjectKey = v.subjectKey)
                        """, HelpVersion.class)
                .getResultStream()
                .forEach(version -> HelpSubject.of(version.subjectKey())
                        .ifPresent(subject -> texts.put(subject, version.text(subject))));
        return texts;
    }

    /** What is in force for a subject: the latest version, or the delivered text. */
    HelpText inForce(HelpSubject subject) {
        return latest(subject, 1)
                .findFirst()
                .map(version -> version.text(subject))
                .orElseGet(() -> HelpText.delivered(subject));
    }

    /** The version with a number, if there is one. */
    Optional<HelpText> numbered(HelpSubject subject, int number) {
        return entities.createQuery(
                        "select v from HelpVersion v where v.subjectKey = :subject and v.number = :number",
                        HelpVersion.class)
                .setParameter("subject", subject.key())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(version -> version.text(subject));
    }

    /** The last fifty versions, latest first. */
    List<HelpVersionRow> history(HelpSubject subject) {
        return latest(subject, SHOWN).map(HelpVersion::row).toList();
    }

    /**
     * Adds a version.
     *
     * @throws StaleRecord if somebody else added one of that number in the same moment
     */
    void add(HelpVersion version) {
        UniqueKey.add(entities, version, StaleRecord::new);
    }

    private Stream<HelpVersion> latest(HelpSubject subject, int count) {
        return entities.createQuery(
                        "select v from HelpVersion v where v.subjectKey = :subject order by v.number desc",
                        HelpVersion.class)
                .setParameter("subject", subject.key())
                .setMaxResults(count)
                .getResultStream();
    }
}
