package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.filingzone.telemetry.service.QueueSize;

/** The forms that somebody has begun and not saved. */
@ApplicationScoped
class KeptDrafts implements QueueSize {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public long size() {
        return entities.createQuery("select count(d) from Draft d", Long.class).getSingleResult();
    }
}
