package tw.filingzone.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.evidence.service.FiledEvidence;
import tw.filingzone.filing.model.FiledFile;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.filing.service.Versions;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;

/** The own firm's receipts and the versions that they stand for. */
@Stateless
public class Receipts {

    @Inject
    private Versions versions;

    @Inject
    private FiledEvidence evidence;

    @Inject
    private CurrentCaller current;

    /**
     * @throws NotFound if the firm has no such version
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public ReceiptDetails details(long versionId) {
        return versions.ofFirm(versionId, current.caller().firmId());
    }

    /**
     * Opens a file that one of the firm's versions names.
     *
     * @throws NotFound if the firm has no such version, or it does not name the file
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Download file(long versionId, String sha256) {
        FiledFile file = versions.file(versionId, sha256);
        if (file.firmId() != current.caller().firmId()) {
            throw new NotFound();
        }
        return evidence.open(file.firmId(), file.sha256(), file.name());
    }
}
