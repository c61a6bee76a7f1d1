package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.kernel.model.NotFound;

/**
 * Files without a record: as submitted versions name them, by firm and digest, and as a form has just chosen them. The
 * use case that asks has checked that the caller may see them.
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
        return open(files.withDigest(firmId, sha256).orElseThrow(NotFound::new), fileName);
    }

    /**
     * A stored file under the name of its first upload.
     *
     * @throws NotFound if the firm has no such file
     */
    Download open(long firmId, long fileId) {
        StoredFile file =
                files.withIds(firmId, List.of(fileId)).stream().findFirst().orElseThrow(NotFound::new);
        return open(file, file.name());
    }

    private Download open(StoredFile file, String fileName) {
        FileContent content = file.content();
        return new Download(
                new AttachmentRow(
                        null, file.id(), fileName, content.kind(), content.bytes(), content.sha256(), null, null),
                store);
    }
}
