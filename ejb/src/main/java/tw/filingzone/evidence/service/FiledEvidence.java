package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.kernel.model.NotFound;

/**
 * Files as submitted versions name them, by firm and digest. The use case that asks has checked that the caller may
 * see the version.
 */
@ApplicationScoped
public class FiledEvidence {

    @Inject
    private StoredFiles files;

    @Inject
    private AttachmentStore store;

    /**
     * @param fileName the name under which it was filed
     * @throws NotFound if the firm has no such file
     */
    public Download open(long firmId, String sha256, String fileName) {
        StoredFile file = files.withDigest(firmId, sha256).orElseThrow(NotFound::new);
        return new Download(
                new AttachmentRow(
                        null,
                        file.id(),
                        fileName,
                        file.content().kind(),
                        file.content().bytes(),
                        sha256,
                        null,
                        null),
                store);
    }
}
