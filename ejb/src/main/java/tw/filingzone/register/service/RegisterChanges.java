package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.AttachmentChanges;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Conflict;
import tw.filingzone.register.model.FieldChange;
import tw.filingzone.register.model.RecordChangeRow;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.RegisterRecord;

/**
 * What every command on a register does around its own change: finds the firm's record, refuses an older page, writes
 * history and audit, and sets the evidence. It runs in the transaction of the register's use case.
 */
@ApplicationScoped
public class RegisterChanges {

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private History history;

    @Inject
    private Evidence evidence;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    /** Adds a record with its evidence. */
    public <R extends RegisterRecord> long add(Supplier<R> made, List<AttachmentChoice> files) {
        begin();
        R record = made.get();
        evidenced(record, files);
        records.add(record);
        history.write(record, RecordContent.NOTHING, evidence.attach(record.id(), files));
        return done("Add", record);
    }

    /**
     * Changes a record and its evidence. A change of the evidence alone makes a new state too, so that an older page
     * cannot remove a file that it does not know.
     *
     * @param version the state that the form was opened with
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws ChangedMeanwhile if somebody else changed it since; unless both come to the same
     */
    public <R extends RegisterRecord> long revise(
            Class<R> register, long id, int version, Consumer<R> change, List<AttachmentChoice> files) {
        begin();
        R record = records.locked(register, id, current.caller().firmId());
        RecordContent earlier = record.content();
        int stored = record.version();
        change.accept(record);
        if (stored != version) {
            requireSame(record, stored, differences(record, earlier, files));
        }
        evidenced(record, files);
        AttachmentChanges attached = evidence.attach(record.id(), files);
        history.write(record, earlier, attached);
        if (!attached.isEmpty()) {
            records.touch(record);
        }
        return done("Revise", record);
    }

    /**
     * The firm's record in the state that a page has shown, held until the transaction ends.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws ChangedMeanwhile if somebody else changed it since the page was opened
     */
    RegisterRecord unchanged(long id, int version) {
        begin();
        RegisterRecord record =
                records.locked(RegisterRecord.class, id, current.caller().firmId());
        if (record.version() != version) {
            throw new ChangedMeanwhile(conflict(record, record.version(), List.of()));
        }
        return record;
    }

    /** Changes a record that was read in this transaction, and writes history and audit. */
    void apply(String action, RegisterRecord record, Consumer<RegisterRecord> change) {
        RecordContent earlier = record.content();
        change.accept(record);
        history.write(record, earlier, AttachmentChanges.NONE);
        done(action, record);
    }

    /**
     * Changes a record of whatever firm by a ruling of the exchange, and makes a new state of it even where the fields
     * stay, so that an open form of the firm is told. Whoever rules holds the record and writes the audit line.
     *
     * @param change says whether the record follows the ruling
     * @return what the change has said
     */
    public <R extends RegisterRecord> boolean applyForAll(R record, Predicate<R> change) {
        RecordContent earlier = record.content();
        boolean follows = change.test(record);
        history.write(record, earlier, AttachmentChanges.NONE);
        records.touch(record);
        return follows;
    }

    private void begin() {
        own.willChange();
        records.hold(current.caller().firmId());
    }

    private static void evidenced(RegisterRecord record, List<AttachmentChoice> files) {
        record.evidenced((int) files.stream().distinct().count());
    }

    /** What the form would overwrite: the fields and the files that differ from what is stored. */
    private List<FieldChange> differences(RegisterRecord record, RecordContent stored, List<AttachmentChoice> files) {
        List<FieldChange> differences = new ArrayList<>(record.content().changesSince(stored));
        List<AttachmentChoice> present =
                evidence.of(record.id()).stream().map(AttachmentRow::choice).toList();
        if (!Set.copyOf(present).equals(Set.copyOf(files))) {
            differences.add(new FieldChange(RecordContent.FILES, names(present), names(files)));
        }
        return differences;
    }

    private static String names(List<AttachmentChoice> files) {
        return RecordContent.files(
                files.stream().map(AttachmentChoice::fileName).toList());
    }

    private void requireSame(RegisterRecord record, int stored, List<FieldChange> differences) {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(conflict(record, stored, differences));
        }
    }

    private Conflict conflict(RegisterRecord record, int stored, List<FieldChange> differences) {
        RecordChangeRow last = history.latest(record.id(), record.firmId()).orElseThrow();
        return new Conflict(stored, last.changedBy(), last.changedAt(), differences);
    }

    private long done(String action, RegisterRecord record) {
        String register = record.getClass().getSimpleName();
        audit.done(AuditedAction.of(action + register, register + ":" + record.id()));
        return record.id();
    }
}
