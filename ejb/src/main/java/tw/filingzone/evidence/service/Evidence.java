package tw.filingzone.evidence.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.AttachmentChanges;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.EvidenceRow;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.model.TooManyAttachments;
import tw.filingzone.evidence.model.UploadRefused;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.kernel.service.Setting;

/**
 * The evidence of the caller's firm: files that are stored once, and their links to register records.
 *
 * <p>A file is uploaded first and attached when its record is saved. Nothing here deletes a file: a submitted version
 * may name its digest.
 */
// One method open to all closes those without a mark of the container's own: PermissionCheck decides, not roles.
@PermitAll
@Stateless
public class Evidence {

    private static final long STANDARD_LIMIT = 20L * 1024 * 1024;

    @Inject
    private FileIntake intake;

    @Inject
    private RecordEvidence records;

    @Inject
    private StoredFiles files;

    @Inject
    private Attachments attachments;

    @Inject
    private FiledEvidence filed;

    @Inject
    private AttachmentStore store;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    /** The largest file that is accepted, in bytes. */
    @PermitAll
    public long uploadLimit() {
        return Setting.UPLOAD_BYTES.number(STANDARD_LIMIT);
    }

    /**
     * Checks a file and stores it for the caller's firm. The same bytes again are the same file, whatever their name.
     *
     * <p>Begins no transaction for the check, so that a long upload holds neither a connection nor a lock.
     *
     * @return the file under the name of this upload
     * @throws UploadRefused if the file is not fit as evidence; the refusal is audited
     */
    @Requires(Permission.KEEP_REGISTERS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public StoredFileRow store(UploadSource source) {
        try (InspectedUpload upload = new UploadInspector(uploadLimit()).inspect(source)) {
            return take(upload);
        } catch (UploadRefused refused) {
            audit.refused(
                    new AuditedAction("Evidence.store", null, refused.reason().name()));
            throw refused;
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** Of two that store the same bytes at the same time the later one fails, and then finds the file of the other. */
    private StoredFileRow take(InspectedUpload upload) {
        try {
            return intake.take(upload);
        } catch (EJBException failed) {
            if (!intake.has(upload)) {
                throw failed;
            }
            return intake.take(upload);
        }
    }

    /**
     * Makes the attachments of a record exactly these: adds what is missing, removes what is no longer named.
     *
     * <p>A part of saving a record, not a use case of its own: it runs in the transaction of the register's service,
     * which has checked the permission and that the record is the caller's firm's. It asks for no permission itself
     * and cannot be called without that transaction.
     *
     * @param recordId the record, already stored
     * @return what was added and removed
     * @throws NotFound if a file is another firm's or does not exist
     * @throws UploadRefused if a name's extension contradicts its file
     * @throws TooManyAttachments if there are more than {@value RecordEvidence#MOST}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public AttachmentChanges attach(long recordId, List<AttachmentChoice> choices) {
        return records.replace(recordId, choices);
    }

    /** The attachments of a record of the caller's firm, in the order they were added; none for another firm's record. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<AttachmentRow> of(long recordId) {
        return attachments.rows(current.caller().firmId(), recordId);
    }

    /** As {@link #of}, with when the bytes of each were last compared with its digest. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<EvidenceRow> shown(long recordId) {
        return attachments.shown(current.caller().firmId(), recordId);
    }

    /** A page of the files of the caller's firm, to be attached again, sorted by stored, name or size. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Slice<StoredFileRow> stored(String name, PageRequest request) {
        return files.list(current.caller().firmId(), name, request);
    }

    /**
     * A file of the caller's firm, under the name of its first upload.
     *
     * @throws NotFound if it is another firm's or does not exist
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public StoredFileRow storedFile(long fileId) {
        return files.withIds(current.caller().firmId(), List.of(fileId)).stream()
                .map(file -> file.as(new FileName(file.name())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The records that have files of the caller's firm as evidence, by file; without files that no record has. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Map<Long, List<Long>> recordsWith(Collection<Long> fileIds) {
        return attachments.recordsWith(fileIds, current.caller().firmId());
    }

    /** The stored files that choices name, each under the name chosen; without those of other firms. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<StoredFileRow> chosen(List<AttachmentChoice> choices) {
        Map<Long, StoredFile> known =
                files
                        .withIds(
                                current.caller().firmId(),
                                choices.stream().map(AttachmentChoice::fileId).toList())
                        .stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return choices.stream()
                .filter(choice -> known.containsKey(choice.fileId()))
                .map(choice -> known.get(choice.fileId()).as(new FileName(choice.fileName())))
                .toList();
    }

    /**
     * Opens a file of the caller's firm, whether a record has it or not yet.
     *
     * @throws NotFound if it is another firm's or does not exist
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Download openStored(long fileId) {
        return filed.open(current.caller().firmId(), fileId);
    }

    /**
     * Opens an attachment of the caller's firm.
     *
     * @throws NotFound if it is another firm's or does not exist
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Download open(long attachmentId) {
        return attachments
                .row(current.caller().firmId(), attachmentId)
                .map(row -> new Download(row, store))
                .orElseThrow(NotFound::new);
    }
}
