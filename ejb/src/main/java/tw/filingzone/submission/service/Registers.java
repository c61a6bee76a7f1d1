package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.service.Filings;
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
    private Filings filings;

    @Inject
    private History history;

    /** What a firm holds of some items on a day, with what was deactivated since it filed last. */
    Holdings read(long firmId, Set<FilingItem> items, LocalDate day) {
        return new Holdings(records.all(firmId, day, filings.lastSubmission(firmId)).stream()
                .filter(record -> items.contains(record.register().item()))
                .toList());
    }

    /** The evidence of what a firm holds on a day, by record. */
    Map<Long, List<AttachmentRow>> evidence(long firmId, LocalDate day) {
        return records.evidence(firmId, day, filings.lastSubmission(firmId));
    }

    /** How many records of some items the firm has changed since its latest version of a filing; 0 without a version. */
    int changedSince(FilingRow filing, long firmId, Set<FilingItem> items) {
        Set<Register> asked = Arrays.stream(Register.values())
                .filter(register -> items.contains(register.item()))
                .collect(Collectors.toSet());
        return filing.isSubmitted() ? history.recordsChanged(firmId, asked, filing.submittedAt()) : 0;
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
