package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.identity.model.FirmChoice;
import tw.filingzone.identity.model.FirmFields;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.UniqueKey;

/** The stored firms. */
@ApplicationScoped
class FirmStore {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    private final Kept<List<FirmChoice>> choices = new Kept<>();

    /** All firms by code; kept until one is added or renamed. */
    List<FirmChoice> choices() {
        return choices.at(reference, this::readChoices);
    }

    private List<FirmChoice> readChoices() {
        return entities.createQuery("""
                        select new tw.filingzone.identity.model.FirmChoice(f.code, f.shortName)
                          from Firm f order by f.code
                        """, FirmChoice.class).getResultList();
    }

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields if the code is taken
     */
    Firm add(Firm firm) {
        return UniqueKey.add(entities, firm, () -> InvalidFields.of("code", FirmFields.TAKEN));
    }

    /**
     * @throws NotFound if there is no such firm
     */
    Firm of(long id) {
        return Optional.ofNullable(entities.find(Firm.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * The firm for a change, held until the transaction ends. Its version rises even if only a level is added, so that
     * an older page is noticed.
     *
     * @param seen the version that the form was opened with
     * @throws NotFound if there is no such firm
     * @throws tw.filingzone.kernel.model.StaleRecord if it has been changed since
     */
    Firm held(long id, int seen) {
        Firm firm = Optional.ofNullable(entities.find(Firm.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        firm.requireUnchangedSince(seen);
        entities.lock(firm, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return firm;
    }

    boolean isTaken(String typedCode) {
        return find(typedCode).isPresent();
    }

    /**
     * The id of the firm with this code.
     *
     * @throws NotFound if there is no such firm
     */
    long idOf(String typedCode) {
        return find(typedCode).orElseThrow(NotFound::new);
    }

    private Optional<Long> find(String typedCode) {
        return FirmCode.isWellFormed(typedCode)
                ? entities.createQuery("select f.id from Firm f where f.code = :code", Long.class)
                        .setParameter("code", FirmCode.parse(typedCode))
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }
}
