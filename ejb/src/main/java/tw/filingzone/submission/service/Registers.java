package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.filing.model.FiledItems;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.register.service.History;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.rule.model.RegisterState;
import tw.filingzone.submission.model.Blocker;

/** A firm's registers with their evidence, read together. */
@ApplicationScoped
class Registers {

    @Inject
    private RecordStore records;

    @Inject
    private History history;

    /** Keeps changes of the firm's records out until the transaction ends, so that they are frozen as of one moment. */
    void hold(long firmId) {
        records.hold(firmId);
    }

    /**
     * What a firm holds of some items on a day, with what was deactivated since it filed the item last.
     *
     * @param filed what the firm has filed
     */
    Holdings read(long firmId, Set<FilingItem> items, LocalDate day, FiledItems filed) {
        return new Holdings(records.all(firmId, day, since(items, filed)).stream()
                .filter(record -> items.contains(record.register().item()))
                .filter(record -> record.isActiveOn(day)
                        || !record.deactivatedAt()
                                .isBefore(filed.last(record.register().item())))
                .toList());
    }

    /** The evidence of what a firm holds of some items on a day, by record. */
    Map<Long, List<AttachmentRow>> evidence(long firmId, Set<FilingItem> items, LocalDate day, FiledItems filed) {
        return records.evidence(firmId, day, since(items, filed));
    }

    private static Instant since(Set<FilingItem> items, FiledItems filed) {
        return items.stream().map(filed::last).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** How many records of some items the firm has changed since its latest version of a filing; 0 without a version. */
    int changedSince(FilingRow filing, long firmId, Set<FilingItem> items) {
        Set<Register> asked =
                items.stream().flatMap(item -> Register.of(item).stream()).collect(Collectors.toSet());
        return filing.isSubmitted() && !asked.isEmpty() ? history.recordsChanged(firmId, asked, filing.frozenAt()) : 0;
    }

    /** Records of a firm, in the order of their creation. */
    record Holdings(List<RegisterRecord> records) {

        List<RegisterRecord> of(FilingItem item) {
            return records.stream()
                    .filter(record -> record.register().item() == item)
                    .sorted(Comparator.comparing(RegisterRecord::register))
                    .toList();
        }

        /** The holdings as the rules see them on a day. */
        RegisterState on(LocalDate day) {
            return new RegisterState(
                    day, records.stream().map(each -> each.factOn(day)).toList());
        }

        /** The active records without evidence. */
        List<Blocker> blockersOn(LocalDate day) {
            return records.stream()
                    .filter(each -> each.isActiveOn(day) && !each.hasEvidence())
                    .map(each -> new Blocker(
                            each.register(), each.id(), each.label(), MessageKey.of("submission.blocker.noAttachment")))
                    .toList();
        }
    }
}
