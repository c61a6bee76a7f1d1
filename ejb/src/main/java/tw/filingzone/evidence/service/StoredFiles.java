package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.evidence.model.StoredFileRow;

/** The files of each firm. Every question names the firm. */
@ApplicationScoped
class StoredFiles {

    @PersistenceContext
    private EntityManager entities;

    Optional<StoredFile> withDigest(long firmId, String sha256) {
        return entities.createQuery(
                        "select f from StoredFile f where f.firmId = :firm and f.sha256 = :digest", StoredFile.class)
                .setParameter("firm", firmId)
                .setParameter("digest", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The files with these ids, without those that are missing or another firm's. */
    List<StoredFile> withIds(long firmId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select f from StoredFile f where f.firmId = :firm and f.id in :ids", StoredFile.class)
                .setParameter("firm", firmId)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<StoredFileRow> newest(long firmId, int max) {
        return entities.createQuery("""
                        select new tw.filingzone.evidence.model.StoredFileRow(
                               f.id, f.fileName, f.kind, f.bytes, f.sha256, f.storedAt)
                          from StoredFile f where f.firmId = :firm
                         order by f.storedAt desc, f.id desc
                        """, StoredFileRow.class)
                .setParameter("firm", firmId)
                .setMaxResults(max)
                .getResultList();
    }

    /** Stores the file at once, so that its bytes can follow it. */
    StoredFile add(StoredFile file) {
        entities.persist(file);
        entities.flush();
        return file;
    }
}
