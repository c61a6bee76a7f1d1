package tw.filingzone.kernel.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tw.filingzone.kernel.model.BusinessException;

/**
 * Adds what the database keeps unique. Whether a key is free is asked before, for all errors of a form together; of two
 * who ask at the same moment the database refuses one, who is told the same.
 */
public final class UniqueKey {

    /** Unique violation, on Derby as on PostgreSQL. */
    private static final String VIOLATED = "23505";

    private UniqueKey() {}

    /**
     * Stores an entity now, not at the end of the transaction.
     *
     * @param taken what to say if the key is taken; the transaction is over then
     */
    public static <T> T add(EntityManager entities, T entity, Supplier<? extends BusinessException> taken) {
        try {
            entities.persist(entity);
            entities.flush();
            return entity;
        } catch (PersistenceException refused) {
            if (isViolation(refused)) {
                throw taken.get();
            }
            throw refused;
        }
    }

    private static boolean isViolation(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && VIOLATED.equals(sql.getSQLState()));
    }
}
