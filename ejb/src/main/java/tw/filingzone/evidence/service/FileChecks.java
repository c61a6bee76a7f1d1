package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.filingzone.evidence.model.DamagedFile;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;

/** When each file was last looked at, and which are damaged; of all firms. */
@ApplicationScoped
class FileChecks {

    private static final String ROW = """
            select new tw.filingzone.evidence.model.DamagedFile(
                   s.id, x.code, x.name, s.fileName, s.bytes, s.sha256, c.found, c.damagedSince, c.checkedAt)
            """;
    private static final Map<String, String> SORTS =
            Map.of("since", "c.damagedSince", "firm", "x.code", "file", "s.fileName", "checked", "c.checkedAt");

    @PersistenceContext
    private EntityManager entities;

    /** The files looked at longest ago and before an instant, the oldest first. */
    List<FileCheck> before(Instant instant, int most) {
        return entities.createQuery(
                        "select c from FileCheck c where c.checkedAt < :instant order by c.checkedAt, c.fileId",
                        FileCheck.class)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<FileCheck> of(long fileId) {
        return Optional.ofNullable(entities.find(FileCheck.class, fileId));
    }

    /** When the file looked at longest ago was looked at; none if there is no file. */
    Optional<Instant> oldest() {
        return entities.createQuery("select c.checkedAt from FileCheck c order by c.checkedAt", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many files are damaged. */
    long damaged() {
        return entities.createQuery("select count(c) from FileCheck c where c.damagedSince is not null", Long.class)
                .getSingleResult();
    }

    /** A page of the damaged files, sorted by since, firm, file or checked. */
    Slice<DamagedFile> damaged(PageRequest request) {
        return new ListQuery(entities, "from FileCheck c, StoredFile s, Firm x")
                .where("c.damagedSince is not null and s.id = c.fileId and x.id = s.firmId")
                .slice(DamagedFile.class, ROW, "select count(c)", SORTS, "s.id", request);
    }
}
