package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** The changes of a firm's record, the latest first. */
    public List<RecordChangeRow> of(long recordId, long firmId) {
        return entities.createQuery("""
                        select new tw.filingzone.register.model.RecordChangeRow(
                               c.changedAt, c.changedBy, c.field, c.before, c.after)
                          from RecordChange c where c.recordId = :record and c.firmId = :firm order by c.id desc
                        """, RecordChangeRow.class)
                .setParameter("record", recordId)
                .setParameter("firm", firmId)
                .getResultList();
    }
}
