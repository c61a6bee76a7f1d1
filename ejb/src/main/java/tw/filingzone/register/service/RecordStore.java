package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.evidence.model.Attachment;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterRecord;

/** The stored records of all registers; every question names the firm. */
@ApplicationScoped
public class RecordStore {

    /** EclipseLink reads the tables of all registers by one outer join, not one after the other. */
    private static final String ONE_STATEMENT = "eclipselink.inheritance.outer-join";

    private static final String FIRM = "firmId";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<Referred> referred;

    /**
     * A record of the firm.
     *
     * @throws NotFound if the firm has no such record
     */
    public <R extends RegisterRecord> R of(Class<R> register, long id, long firmId) {
        R found = entities.find(register, id);
        if (found == null || found.firmId() != firmId) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * A record of the firm, held until the transaction ends, so that parallel changes come one after the other.
     *
     * @throws NotFound if the firm has no such record
     */
    public <R extends RegisterRecord> R locked(Class<R> register, long id, long firmId) {
        // Derby locks no row of a join for update; an update that changes nothing holds the row on every database. In
        // JPQL it would raise the version.
        entities.createNativeQuery("update register_record set firm_id = firm_id where id = ?1 and firm_id = ?2")
                .setParameter(1, id)
                .setParameter(2, firmId)
                .executeUpdate();
        R record = of(register, id, firmId);
        entities.refresh(record);
        return record;
    }

    /**
     * Keeps other changes of the firm's records out until the transaction ends, for rules over several records, such as
     * one CISO at a time.
     */
    public void hold(long firmId) {
        entities.createNativeQuery("update firm set code = code where id = ?1")
                .setParameter(1, firmId)
                .executeUpdate();
    }

    /** Makes a new state of a record whose files have changed and nothing else. */
    public void touch(RegisterRecord record) {
        entities.lock(record, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public <R extends RegisterRecord> R add(R record) {
        entities.persist(record);
        return record;
    }

    /** All records of one register of the firm, deactivated ones included, in the order of their creation. */
    public <R extends RegisterRecord> List<R> all(Class<R> register, long firmId) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<R> query = criteria.createQuery(register);
        Root<R> record = query.from(register);
        query.where(criteria.equal(record.get(FIRM), firmId)).orderBy(criteria.asc(record.get("id")));
        return entities.createQuery(query).getResultList();
    }

    /**
     * The records of all registers of the firm in one statement, in the order of their creation: those active on a day
     * or later, and those whose deactivation was reported since an instant.
     */
    public List<RegisterRecord> all(long firmId, LocalDate day, Instant since) {
        referred.forEach(Referred::read);
        return entities.createQuery("""
                        select r from RegisterRecord r
                         where r.firmId = :firm
                           and (r.deactivatedOn is null or r.deactivatedOn > :day or r.deactivatedAt >= :since)
                         order by r.id
                        """, RegisterRecord.class)
                .setHint(ONE_STATEMENT, "true")
                .setParameter("firm", firmId)
                .setParameter("day", day)
                .setParameter("since", since)
                .getResultList();
    }

    /** Some records of the firm, of whatever registers, in one statement; without those of other firms. */
    public List<RegisterRecord> of(Collection<Long> ids, long firmId) {
        referred.forEach(Referred::read);
        return entities.createQuery(
                        "select r from RegisterRecord r where r.firmId = :firm and r.id in :ids", RegisterRecord.class)
                .setHint(ONE_STATEMENT, "true")
                .setParameter("firm", firmId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The evidence of the same records in one statement, by record, in the order it was added. */
    public Map<Long, List<AttachmentRow>> evidence(long firmId, LocalDate day, Instant since) {
        return entities.createQuery("""
                        select a from Attachment a join fetch a.file
                         where a.firmId = :firm and exists (
                               select r.id from RegisterRecord r where r.id = a.recordId
                                  and (r.deactivatedOn is null or r.deactivatedOn > :day or r.deactivatedAt >= :since))
                         order by a.attachedAt, a.id
                        """, Attachment.class)
                .setParameter("firm", firmId)
                .setParameter("day", day)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Attachment::recordId, Collectors.mapping(Attachment::row, Collectors.toList())));
    }

    /**
     * Begins a list of a register.
     *
     * @param from the constant part, which names the record r
     */
    public RegisterList list(String from, long firmId, Activity activity, LocalDate day) {
        ListQuery query = new ListQuery(entities, from)
                .within("r.firmId = :firm", "firm", firmId)
                .with("today", day);
        return new RegisterList(
                switch (activity) {
                    case ACTIVE -> query.where("(r.deactivatedOn is null or r.deactivatedOn > :day)", "day", day);
                    case DEACTIVATED -> query.where("r.deactivatedOn <= :day", "day", day);
                    case ALL -> query;
                });
    }
}
