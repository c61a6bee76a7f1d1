package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.Attachment;
import tw.filingzone.evidence.model.AttachmentChanges;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.evidence.model.TooManyAttachments;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;

/** Turns the attachments that a record has into those that it is to have. */
@ApplicationScoped
class RecordEvidence {

    /** Files of one record, so that the audit line of any change fits its column. */
    static final int MOST = 40;

    private static final int SHORT_DIGEST = 8;

    @Inject
    private StoredFiles files;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** See {@link Evidence#attach}. */
    AttachmentChanges replace(long recordId, List<AttachmentChoice> choices) {
        Set<AttachmentChoice> wanted = new LinkedHashSet<>(choices);
        if (wanted.size() > MOST) {
            throw new TooManyAttachments(MOST);
        }
        Caller caller = current.caller();
        Map<Long, StoredFile> known = owned(caller.firmId(), wanted);
        List<Attachment> present = attachments.of(caller.firmId(), recordId);
        List<Attachment> gone = present.stream()
                .filter(attachment -> !wanted.contains(attachment.choice()))
                .toList();
        present.stream().map(Attachment::choice).forEach(wanted::remove);
        List<Attachment> added = wanted.stream()
                .map(choice -> new Attachment(
                        known.get(choice.fileId()),
                        recordId,
                        new FileName(choice.fileName()),
                        clock.instant(),
                        caller.username()))
                .toList();
        if (!gone.isEmpty() || !added.isEmpty()) {
            gone.forEach(attachments::remove);
            added.forEach(attachments::add);
            String changes = Stream.concat(told("+", added), told("-", gone)).collect(Collectors.joining(" "));
            audit.done(new AuditedAction("Evidence.attach", "record:" + recordId, changes));
        }
        return new AttachmentChanges(names(added), names(gone));
    }

    private static List<String> names(List<Attachment> attachments) {
        return attachments.stream()
                .map(attachment -> attachment.choice().fileName())
                .toList();
    }

    private Map<Long, StoredFile> owned(long firmId, Collection<AttachmentChoice> choices) {
        Set<Long> ids = choices.stream().map(AttachmentChoice::fileId).collect(Collectors.toSet());
        Map<Long, StoredFile> known =
                files.withIds(firmId, ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        if (!known.keySet().containsAll(ids)) {
            throw new NotFound();
        }
        return known;
    }

    private static Stream<String> told(String sign, List<Attachment> changed) {
        return changed.stream()
                .map(attachment -> sign + attachment.choice().fileId() + ":"
                        + attachment.sha256().substring(0, SHORT_DIGEST));
    }
}
