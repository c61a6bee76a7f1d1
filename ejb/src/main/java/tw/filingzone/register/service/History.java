package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.filingzone.evidence.model.AttachmentChanges;
import tw.filingzone.kernel.model.Actor;
import tw.filingzone.register.model.FieldChange;
import tw.filingzone.register.model.RecordChange;
import tw.filingzone.register.model.RecordChangeRow;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.RegisterRecord;

/** The history of records: every field that was changed, without limit. */
@ApplicationScoped
public class History {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Actor actor;

    /**
     * Writes what a command changed, in its transaction.
     *
     * @param earlier the content before, or {@link RecordContent#NOTHING} for a new record
     */
    public void write(RegisterRecord changed, RecordContent earlier) {
        Instant now = clock.instant();
        for (FieldChange change : changed.content().changesSince(earlier)) {
            entities.persist(new RecordChange(changed, change, now, actor.username()));
        }
    }

    /** Writes which files a command attached or removed, in its transaction. */
    public void write(RegisterRecord changed, AttachmentChanges files) {
        if (!files.isEmpty()) {
            FieldChange change = new FieldChange(
                    RecordContent.FILES, RecordContent.files(files.removed()), RecordContent.files(files.added()));
            entities.persist(new RecordChange(changed, change, clock.instant(), actor.username()));
        }
    }

    /** The changes of a firm's record, the latest first. */
    public List<RecordChangeRow> of(long recordId, long firmId) {
        return changes(recordId, firmId).getResultList();
    }

    /** The last change of a firm's record; none if the firm has no such record. */
    public Optional<RecordChangeRow> latest(long recordId, long firmId) {
        return changes(recordId, firmId).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<RecordChangeRow> changes(long recordId, long firmId) {
        return entities.createQuery("""
                        select new tw.filingzone.register.model.RecordChangeRow(
                               c.changedAt, c.changedBy, c.field, c.before, c.after)
                          from RecordChange c where c.recordId = :record and c.firmId = :firm order by c.id desc
                        """, RecordChangeRow.class)
                .setParameter("record", recordId)
                .setParameter("firm", firmId);
    }
}
