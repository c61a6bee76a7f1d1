package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** The files of each firm. Every question names the firm. */
@ApplicationScoped
class StoredFiles {

    private static final String ROW = """
            select new tw.filingzone.evidence.model.StoredFileRow(
                   f.id, f.fileName, f.kind, f.bytes, f.sha256, f.storedAt)
            """;
    private static final Map<String, String> SORTS =
            Map.of("stored", "f.storedAt", "name", "f.fileName", "size", "f.bytes");

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

    /** A page of the firm's files whose name contains a text, sorted by stored, name or size. */
    Slice<StoredFileRow> list(long firmId, String text, PageRequest request) {
        return new ListQuery(entities, "from StoredFile f")
                .where("f.firmId = :firm", "firm", firmId)
                .containing("lower(f.fileName) like :text escape '\\'", "text", text)
                .slice(StoredFileRow.class, ROW, "select count(f)", SORTS, "f.id", request);
    }

    /** Stores the file at once, so that its bytes can follow it. */
    StoredFile add(StoredFile file, Instant now) {
        entities.persist(file);
        entities.flush();
        entities.persist(new FileCheck(file, now));
        return file;
    }
}
