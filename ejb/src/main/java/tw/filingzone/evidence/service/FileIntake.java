package tw.filingzone.evidence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.telemetry.service.AfterCommit;
import tw.filingzone.telemetry.service.Metrics;

/** The transaction of {@link Evidence#store}: short, since the upload has been read and checked before it begins. */
@Stateless
public class FileIntake {

    @Inject
    private StoredFiles files;

    @Inject
    private AttachmentStore store;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private AfterCommit afterCommit;

    /** Stores the file, or finds the same bytes among the firm's files. */
    @Requires(Permission.KEEP_REGISTERS)
    public StoredFileRow take(InspectedUpload upload) {
        Caller caller = current.caller();
        Optional<StoredFile> same =
                files.withDigest(caller.firmId(), upload.content().sha256());
        StoredFile file = same.orElseGet(() -> add(caller, upload));
        FileContent content = file.content();
        audit.done(new AuditedAction(
                "Evidence.store",
                "file:" + file.id(),
                "%s sha256:%s, %d bytes, %s"
                        .formatted(
                                same.isPresent() ? "known" : "new",
                                content.sha256(),
                                content.bytes(),
                                content.kind())));
        afterCommit.run(() -> Metrics.uploaded(content.bytes()));
        return file.as(upload.name());
    }

    /** Whether the caller's firm has the file. */
    @Requires(Permission.KEEP_REGISTERS)
    public boolean has(InspectedUpload upload) {
        return files.withDigest(current.caller().firmId(), upload.content().sha256())
                .isPresent();
    }

    private StoredFile add(Caller caller, InspectedUpload upload) {
        Instant now = clock.instant();
        StoredFile file = files.add(
                new StoredFile(caller.firmId(), upload.content(), upload.name(), now, caller.username()), now);
        try (InputStream content = upload.open()) {
            store.write(file.id(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }
}
