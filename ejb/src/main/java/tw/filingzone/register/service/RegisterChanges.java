package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.register.model.Deactivate;
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

    @Inject
    private Clock clock;

    /** Adds a record with its evidence. */
    public <R extends RegisterRecord> long add(Supplier<R> made, List<AttachmentChoice> files) {
        R record = records.add(made.get());
        history.write(record, RecordContent.NOTHING);
        evidence.attach(record.id(), files);
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
        R record = change(register, id, version, change);
        evidence.attach(id, files);
        return done("Revise", record);
    }

    /**
     * Deactivates a record from a day on.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the page was opened
     */
    public <R extends RegisterRecord> void deactivate(Class<R> register, Deactivate command) {
        LocalDate today = LocalDate.now(clock);
        done(
                "Deactivate",
                change(
                        register,
                        command.id(),
                        command.version(),
                        record -> record.deactivate(command.on(), command.reason(), today)));
    }

    private <R extends RegisterRecord> R change(Class<R> register, long id, int version, Consumer<R> change) {
        R record = records.of(register, id, current.caller().firmId());
        record.requireUnchangedSince(version);
        RecordContent earlier = record.content();
        change.accept(record);
        history.write(record, earlier);
        return record;
    }

    private long done(String action, RegisterRecord record) {
        String register = record.getClass().getSimpleName();
        audit.done(AuditedAction.of(action + register, register + ":" + record.id()));
        return record.id();
    }
}
