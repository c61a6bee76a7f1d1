package tw.filingzone.filing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tw.filingzone.filing.model.FiledFile;
import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.filing.model.VersionRow;
import tw.filingzone.kernel.model.NotFound;

/** Versions as they were filed. */
@ApplicationScoped
public class Versions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ContentForm form;

    /**
     * A version of a firm.
     *
     * @throws NotFound if the firm has no such version
     */
    public ReceiptDetails ofFirm(long versionId, long firmId) {
        return entities.createQuery(
                        "select v from FilingVersion v where v.id = :id and v.filing.firm.id = :firm",
                        FilingVersion.class)
                .setParameter("id", versionId)
                .setParameter("firm", firmId)
                .getResultStream()
                .findFirst()
                .map(this::details)
                .orElseThrow(NotFound::new);
    }

    /**
     * A version of any firm.
     *
     * @throws NotFound if there is no such version
     */
    public ReceiptDetails of(long versionId) {
        return details(find(versionId));
    }

    /**
     * A file that a version names.
     *
     * @throws NotFound if there is no such version, or it does not name the file
     */
    public FiledFile file(long versionId, String sha256) {
        FilingVersion version = find(versionId);
        return form.read(version.content()).items().stream()
                .flatMap(item -> item.records().stream())
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .map(file -> new FiledFile(version.filing().firm().id(), sha256, file.name()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<VersionRow> versions(long filingId) {
        return entities.createQuery("""
                        select new tw.filingzone.filing.model.VersionRow(v.id, v.number, v.submittedAt, v.receiptNumber)
                          from FilingVersion v where v.filing.id = :filing order by v.number desc
                        """, VersionRow.class)
                .setParameter("filing", filingId)
                .getResultList();
    }

    private FilingVersion find(long versionId) {
        return Optional.ofNullable(entities.find(FilingVersion.class, versionId))
                .orElseThrow(NotFound::new);
    }

    private ReceiptDetails details(FilingVersion version) {
        return new ReceiptDetails(
                version.id(),
                version.number(),
                version.receiptNumber(),
                version.submittedAt(),
                version.receivedAt(),
                version.storedAt(),
                version.submitterName(),
                version.isInTime(),
                versions(version.filing().id()),
                version.sha256(),
                version.content(),
                PersonalReading.of(version).into(form.read(version.content())));
    }
}
