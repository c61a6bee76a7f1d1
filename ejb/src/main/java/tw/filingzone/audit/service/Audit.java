package tw.filingzone.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import tw.filingzone.audit.model.AuditEntry;
import tw.filingzone.audit.model.AuditEntry.Result;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.kernel.model.Actor;
import tw.filingzone.telemetry.service.AfterCommit;
import tw.filingzone.telemetry.service.Metrics;

/**
 * Writes what was done in the transaction of the command, so that neither exists without the other, and what was
 * refused in a transaction of its own, since the refused one rolls back.
 */
@Stateless
public class Audit {

    /** No account can have this name. */
    private static final String OPERATOR = "(operator)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Actor actor;

    @Inject
    private AfterCommit afterCommit;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(AuditedAction action) {
        write(actor.username(), action, Result.DONE);
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(AuditedAction action) {
        write(actor.username(), action, Result.REFUSED);
    }

    /** As {@link #done}, for somebody who has not signed in yet and names himself. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void claimed(String username, AuditedAction action, Result result) {
        write(username, action, result);
    }

    /** What the operator has done on the zone's own computer, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void operated(AuditedAction action) {
        write(OPERATOR, action, Result.DONE);
    }

    private void write(String username, AuditedAction action, Result result) {
        entities.persist(new AuditEntry(clock.instant(), username, actor.actingFirmId(), action, result));
        afterCommit.run(() -> Metrics.action(action.name(), result.name()));
    }
}
