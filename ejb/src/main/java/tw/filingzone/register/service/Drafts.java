package tw.filingzone.register.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.Draft;
import tw.filingzone.register.model.DraftDetails;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.model.DraftRow;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.register.model.TypedValues;

/**
 * The caller's own drafts. Nobody else sees them, so they are no part of the audit trail; the record that comes of a
 * draft is.
 */
@Stateless
public class Drafts {

    /** Drafts of one account; beyond it the oldest gives way to a new one. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DraftForm form;

    @Inject
    private RecordStore records;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Keeps what is in a form now, in the place of what was kept of it before.
     *
     * @return when it was kept
     * @throws NotFound if the caller's firm has no such record in this register
     * @throws tw.filingzone.register.model.DraftTooLarge if it is longer than any form has room for
     */
    @Requires(Permission.KEEP_REGISTERS)
    public Instant save(DraftKey key, TypedValues typed) {
        Instant now = clock.instant();
        Draft draft = find(key).map(this::locked).orElseGet(() -> add(key));
        draft.take(form.write(typed), now);
        entities.persist(draft);
        return now;
    }

    /** What the caller typed into a form and has not saved. */
    @Requires(Permission.KEEP_REGISTERS)
    public Optional<DraftDetails> of(DraftKey key) {
        return find(key).map(draft -> new DraftDetails(form.read(draft.content()), draft.savedAt()));
    }

    /** The caller's drafts, the latest first. */
    @Requires(Permission.KEEP_REGISTERS)
    public List<DraftRow> mine() {
        return entities.createQuery("""
                        select new tw.filingzone.register.model.DraftRow(d.register, d.recordId, d.savedAt)
                          from Draft d where d.accountId = :account and d.firmId = :firm
                         order by d.savedAt desc, d.id desc
                        """, DraftRow.class)
                .setParameter("account", caller().accountId())
                .setParameter("firm", caller().firmId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Forgets what was typed into a form, because it has been saved or is not wanted any more. */
    @Requires(Permission.KEEP_REGISTERS)
    public void discard(DraftKey key) {
        find(key).ifPresent(entities::remove);
    }

    private Optional<Draft> find(DraftKey key) {
        return entities.createQuery("""
                        select d from Draft d
                         where d.accountId = :account and d.firmId = :firm
                           and d.register = :register and d.recordId = :record
                        """, Draft.class)
                .setParameter("account", caller().accountId())
                .setParameter("firm", caller().firmId())
                .setParameter("register", key.register())
                .setParameter("record", key.storedId())
                .getResultStream()
                .findFirst();
    }

    /** Two pages of one account may save at the same time; they do so one after the other. */
    private Draft locked(Draft draft) {
        entities.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    private Draft add(DraftKey key) {
        if (key.recordId() != null && !key.register().equals(registerOf(key.recordId()))) {
            throw new NotFound();
        }
        entities.createQuery(
                        "select d from Draft d where d.accountId = :account order by d.savedAt desc, d.id desc",
                        Draft.class)
                .setParameter("account", caller().accountId())
                .setFirstResult(MOST - 1)
                .getResultStream()
                .forEach(entities::remove);
        return new Draft(caller().firmId(), caller().accountId(), key);
    }

    private String registerOf(long record) {
        return records.of(RegisterRecord.class, record, caller().firmId())
                .register()
                .feature();
    }

    private Caller caller() {
        return current.caller();
    }
}
