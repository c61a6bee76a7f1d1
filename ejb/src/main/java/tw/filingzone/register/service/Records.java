package tw.filingzone.register.service;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.AlreadyFiled;
import tw.filingzone.register.model.ChangeSet;
import tw.filingzone.register.model.Consequence;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.Deactivation;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.register.model.StillNeeded;
import tw.filingzone.rule.model.Assessment;

/** What the own firm can do with a record of any register: see its history, deactivate it, and take that back. */
@Stateless
public class Records {

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private RegisterChanges changes;

    @Inject
    private History history;

    @Inject
    private Standing standing;

    @Resource
    private SessionContext session;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Reads the records for a form once: the record itself, those it may name, and what its item counts. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public void prepare() {
        own.active();
    }

    /** Every change of a record, the latest first, what one command changed together. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<ChangeSet> history(long id) {
        return history.of(id, firm());
    }

    /**
     * Whether a deactivation can be taken back: its item has not been filed since it was reported.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public boolean isRestorable(long id) {
        return isRestorable(own.of(RegisterRecord.class, id));
    }

    /**
     * What a deactivation would do. It is carried out and rolled back, so that the answer is what will happen.
     *
     * @throws tw.filingzone.kernel.model.BusinessException whatever {@link #deactivate} would throw
     */
    @Requires(Permission.KEEP_REGISTERS)
    public Consequence preview(Deactivate command) {
        Assessment before = standing.today();
        List<String> going =
                carryOut(command).stream().map(RegisterRecord::label).toList();
        Consequence consequence = Consequence.between(before, standing.today(), going);
        session.setRollbackOnly();
        return consequence;
    }

    /**
     * Deactivates a record from a day on, and with it the records that go with it: the licences of a person who leaves.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws tw.filingzone.register.model.ChangedMeanwhile if somebody else changed it since the page was opened
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws StillNeeded if another record needs it
     */
    @Requires(Permission.KEEP_REGISTERS)
    public void deactivate(Deactivate command) {
        carryOut(command);
    }

    /**
     * Takes a deactivation back, and that of the records that went with it.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws tw.filingzone.register.model.ChangedMeanwhile if somebody else changed it since the page was opened
     * @throws AlreadyFiled if the firm has filed it since, or what went with it; a new record tells what happened then
     */
    @Requires(Permission.KEEP_REGISTERS)
    public void restore(long id, int version) {
        RegisterRecord back = changes.unchanged(id, version);
        List<RegisterRecord> all = records.all(firm(), LocalDate.now(clock), Instant.EPOCH);
        List<RegisterRecord> together =
                all.stream().filter(each -> each.wentWith(back)).toList();
        if (back.deactivatedOn() != null && isFiled(back, together)) {
            throw new AlreadyFiled();
        }
        changes.apply("Restore", back, record -> record.restore(all));
        together.forEach(each -> changes.apply("Restore", each, record -> record.restore(all)));
    }

    private List<RegisterRecord> carryOut(Deactivate command) {
        RegisterRecord leaving = changes.unchanged(command.id(), command.version());
        Deactivation step = new Deactivation(command.on(), command.reason(), clock.instant());
        changes.apply("Deactivate", leaving, record -> record.deactivate(step));
        List<RegisterRecord> others = records.all(firm(), command.on(), step.reportedAt());
        others.forEach(other -> requireUnneeded(leaving, other));
        List<RegisterRecord> going = others.stream()
                .filter(other -> other.goesWith(leaving) && other.isActiveOn(step.on()))
                .toList();
        going.forEach(other -> changes.apply("Deactivate", other, record -> record.deactivate(step)));
        return going;
    }

    private boolean isRestorable(RegisterRecord record) {
        return record.deactivatedAt() != null && !isFiled(record, List.of());
    }

    /** Whether a deactivation has been filed, or that of a record which went with it at the same instant. */
    private boolean isFiled(RegisterRecord record, List<RegisterRecord> together) {
        Set<FilingItem> items = Stream.concat(Stream.of(record), together.stream())
                .map(each -> each.register().item())
                .collect(Collectors.toSet());
        return standing.filedSince(items, record.deactivatedAt());
    }

    private static void requireUnneeded(RegisterRecord leaving, RegisterRecord other) {
        MessageKey need = other.needs(leaving);
        if (need != null) {
            throw new StillNeeded(need);
        }
    }

    private long firm() {
        return current.caller().firmId();
    }
}
