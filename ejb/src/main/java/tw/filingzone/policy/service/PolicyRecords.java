package tw.filingzone.policy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.policy.model.PolicyRow;
import tw.filingzone.policy.model.PolicyStatement;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.service.RegisterSource;

/** The stored policy statements; every query is filtered by the firm. */
@ApplicationScoped
class PolicyRecords implements RegisterSource {

    private static final String ROW = """
            select new tw.filingzone.policy.model.PolicyRow(
                   p.id, p.title, p.documentVersion, p.approvedOn, p.evaluatedOn, p.deactivatedOn, p.deactivationReason)
            """;
    private static final Map<String, String> SORTS =
            Map.of("title", "p.title", "approved", "p.approvedOn", "evaluated", "p.evaluatedOn");

    @PersistenceContext
    private EntityManager entities;

    Slice<PolicyRow> list(long firmId, Activity activity, String text, LocalDate today, PageRequest request) {
        return new ListQuery(entities, "from PolicyStatement p")
                .where("p.firmId = :firm", "firm", firmId)
                .where(condition(activity), "today", activity == Activity.ALL ? null : today)
                .containing("lower(p.title) like :text escape '\\'", "text", text)
                .slice(PolicyRow.class, ROW, "select count(p)", SORTS, "p.id", request);
    }

    private static String condition(Activity activity) {
        return activity == Activity.DEACTIVATED
                ? "p.deactivatedOn <= :today"
                : "(p.deactivatedOn is null or p.deactivatedOn > :today)";
    }

    ActivityCounts counts(long firmId, LocalDate today) {
        return entities.createQuery("""
                        select new tw.filingzone.register.model.ActivityCounts(
                               coalesce(sum(case when p.deactivatedOn is null or p.deactivatedOn > :today then 1 else 0 end), 0),
                               coalesce(sum(case when p.deactivatedOn <= :today then 1 else 0 end), 0))
                          from PolicyStatement p where p.firmId = :firm
                        """, ActivityCounts.class)
                .setParameter("firm", firmId)
                .setParameter("today", today)
                .getSingleResult();
    }

    PolicyStatement of(long id, long firmId) {
        PolicyStatement policy = entities.find(PolicyStatement.class, id);
        if (policy == null || policy.firmId() != firmId) {
            throw new NotFound();
        }
        return policy;
    }

    PolicyStatement add(PolicyStatement policy) {
        entities.persist(policy);
        return policy;
    }

    @Override
    public FilingItem item() {
        return FilingItem.POLICY;
    }

    @Override
    public List<PolicyStatement> records(long firmId) {
        return entities.createQuery(
                        "select p from PolicyStatement p where p.firmId = :firm order by p.id", PolicyStatement.class)
                .setParameter("firm", firmId)
                .getResultList();
    }
}
