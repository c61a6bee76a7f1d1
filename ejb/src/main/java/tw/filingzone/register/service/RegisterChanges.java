package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.CurrentCaller;
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
    private History history;

    @Inject
    private Evidence evidence;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    /** Adds a record with its evidence. */
    public <R extends RegisterRecord> long add(Supplier<R> made, List<AttachmentChoice> files) {
        R record = records.add(made.get());
        history.write(record, RecordContent.NOTHING);
        attach(record, files);
        return done("Add", record);
    }

    /**
     * Changes a record and its evidence.
     *
     * @param version the state that the form was opened with
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since
     */
    public <R extends RegisterRecord> long revise(
            Class<R> register, long id, int version, Consumer<R> change, List<AttachmentChoice> files) {
        R record = records.of(register, id, current.caller().firmId());
        record.requireUnchangedSince(version);
        attach(record, files);
        apply("Revise", record, change);
        return id;
    }

    /** Changes a record that was read in this transaction, and writes history and audit. */
    <R extends RegisterRecord> void apply(String action, R record, Consumer<R> change) {
        RecordContent earlier = record.content();
        change.accept(record);
        history.write(record, earlier);
        done(action, record);
    }

    private void attach(RegisterRecord record, List<AttachmentChoice> files) {
        evidence.attach(record.id(), files);
        record.evidenced((int) files.stream().distinct().count());
    }

    private long done(String action, RegisterRecord record) {
        String register = record.getClass().getSimpleName();
        audit.done(AuditedAction.of(action + register, register + ":" + record.id()));
        return record.id();
    }
}
