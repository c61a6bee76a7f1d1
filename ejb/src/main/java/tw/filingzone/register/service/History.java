package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.filingzone.evidence.model.AttachmentChanges;
import tw.filingzone.kernel.model.Actor;
import tw.filingzone.register.model.ChangeSet;
import tw.filingzone.register.model.FieldChange;
import tw.filingzone.register.model.RecordChange;
import tw.filingzone.register.model.RecordChangeRow;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
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
     * @param files which files it attached or removed
     */
    public void write(RegisterRecord changed, RecordContent earlier, AttachmentChanges files) {
        Instant now = clock.instant();
        List<FieldChange> changes = new ArrayList<>(changed.content().changesSince(earlier));
        if (!files.isEmpty()) {
            changes.add(new FieldChange(
                    RecordContent.FILES, RecordContent.files(files.removed()), RecordContent.files(files.added())));
        }
        changes.forEach(change -> entities.persist(new RecordChange(changed, change, now, actor.username())));
    }

    /** The changes of a firm's record, the latest first, what one command changed together. */
    public List<ChangeSet> of(long recordId, long firmId) {
        return ChangeSet.together(changes(recordId, firmId).getResultList());
    }

    /** The last change of a firm's record; none if the firm has no such record. */
    public Optional<RecordChangeRow> latest(long recordId, long firmId) {
        return changes(recordId, firmId).setMaxResults(1).getResultStream().findFirst();
    }

    /** How many records of some of the firm's registers were added, changed or deactivated after an instant. */
    public int recordsChanged(long firmId, Set<Register> registers, Instant after) {
        return entities.createQuery("""
                        select count(distinct c.recordId) from RecordChange c
                         where c.firmId = :firm and c.changedAt > :after
                           and exists (select r.id from RegisterRecord r where r.id = c.recordId and r.kind in :registers)
                        """, Number.class)
                .setParameter("firm", firmId)
                .setParameter("after", after)
                .setParameter("registers", registers)
                .getSingleResult()
                .intValue();
    }

    private TypedQuery<RecordChangeRow> changes(long recordId, long firmId) {
        return entities.createQuery("""
                        select new tw.filingzone.register.model.RecordChangeRow(
                               c.changedAt, c.changedBy, c.field, c.before, c.after)
                          from RecordChange c where c.recordId = :record and c.firmId = :firm order by c.changedAt desc, c.id
                        """, RecordChangeRow.class)
                .setParameter("record", recordId)
                .setParameter("firm", firmId);
    }
}
