package tw.filingzone.evidence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.DamagedFile;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.Requires;

/** What the exchange's administrator sees of the files of all firms: whether they are what was stored. */
@Stateless
public class Integrity {

    @Inject
    private FileChecks checks;

    @Inject
    private Rehash rehash;

    @Inject
    private Audit audit;

    /** A page of the damaged files, sorted by since, firm, file or checked. */
    @Requires(Permission.WATCH_INTEGRITY)
    public Slice<DamagedFile> damaged(PageRequest request) {
        return checks.damaged(request);
    }

    /** Since when every file has been looked at; none if there is no file. */
    @Requires(Permission.WATCH_INTEGRITY)
    public Optional<Instant> allLookedAtSince() {
        return checks.oldest();
    }

    /**
     * Looks at one file again, as after it was restored from a backup.
     *
     * @return whether it is whole
     * @throws NotFound if there is no such file
     */
    @Requires(Permission.WATCH_INTEGRITY)
    public boolean isWhole(long fileId) {
        audit.done(AuditedAction.of("Integrity.look", "file:" + fileId));
        FileCheck known = checks.of(fileId).orElseThrow(NotFound::new);
        return rehash.isWhole(known);
    }
}
