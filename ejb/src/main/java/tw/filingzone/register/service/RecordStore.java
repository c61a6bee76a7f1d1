package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterRecord;

/** The stored records of all registers; every question names the firm. */
@ApplicationScoped
public class RecordStore {

    private static final String FIRM = "firmId";
    private static final String DEACTIVATED = "deactivatedOn";

    @PersistenceContext
    private EntityManager entities;

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
        R record = of(register, id, firmId);
        entities.refresh(record, LockModeType.PESSIMISTIC_WRITE);
        return record;
    }

    /** Makes a new state of a record whose files have changed and nothing else. */
    public void touch(RegisterRecord record) {
        entities.lock(record, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public <R extends RegisterRecord> R add(R record) {
        entities.persist(record);
        return record;
    }

    /** All records of the firm, deactivated ones included, in the order of their creation. */
    public <R extends RegisterRecord> List<R> all(Class<R> register, long firmId) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<R> query = criteria.createQuery(register);
        Root<R> record = query.from(register);
        query.where(criteria.equal(record.get(FIRM), firmId)).orderBy(criteria.asc(record.get("id")));
        return entities.createQuery(query).getResultList();
    }

    /** How many records of the firm are active and deactivated on a day. */
    public <R extends RegisterRecord> ActivityCounts counts(Class<R> register, long firmId, LocalDate day) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<ActivityCounts> query = criteria.createQuery(ActivityCounts.class);
        Root<R> record = query.from(register);
        Predicate off = criteria.lessThanOrEqualTo(record.<LocalDate>get(DEACTIVATED), day);
        query.select(criteria.construct(
                        ActivityCounts.class,
                        criteria.count(record),
                        criteria.sum(criteria.<Long>selectCase().when(off, 1L).otherwise(0L))))
                .where(criteria.equal(record.get(FIRM), firmId));
        return entities.createQuery(query).getSingleResult();
    }

    /**
     * Begins a list of a register.
     *
     * @param from the constant part, which names the record r
     */
    public ListQuery list(String from, long firmId, Activity activity, LocalDate day) {
        ListQuery query = new ListQuery(entities, from).where("r.firmId = :firm", "firm", firmId);
        return switch (activity) {
            case ACTIVE -> query.where("(r.deactivatedOn is null or r.deactivatedOn > :day)", "day", day);
            case DEACTIVATED -> query.where("r.deactivatedOn <= :day", "day", day);
            case ALL -> query;
        };
    }
}
