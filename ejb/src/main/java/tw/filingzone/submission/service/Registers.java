package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Attachments;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.register.service.RegisterSource;
import tw.filingzone.rule.model.RegisterState;
import tw.filingzone.submission.model.Blocker;

/** A firm's registers with their evidence, read together. */
@ApplicationScoped
class Registers {

    @Inject
    private Instance<RegisterSource> sources;

    @Inject
    private Attachments attachments;

    /** What a firm holds of some items. */
    Holdings read(long firmId, Set<FilingItem> items) {
        Map<FilingItem, List<RegisterRecord>> records = records(firmId, items);
        List<Long> ids = records.values().stream()
                .flatMap(List::stream)
                .map(RegisterRecord::id)
                .toList();
        return new Holdings(records, attachments.ofRecords(ids, firmId));
    }

    /** What a firm holds of some items as the rules see it on a day, without the evidence, which they do not look at. */
    RegisterState state(long firmId, Set<FilingItem> items, LocalDate day) {
        return new Holdings(records(firmId, items), Map.of()).on(day);
    }

    private Map<FilingItem, List<RegisterRecord>> records(long firmId, Set<FilingItem> items) {
        Map<FilingItem, List<RegisterRecord>> records = new EnumMap<>(FilingItem.class);
        for (RegisterSource source : sources) {
            if (items.contains(source.item())) {
                records.put(source.item(), List.copyOf(source.records(firmId)));
            }
        }
        return records;
    }

    /**
     * Records and their evidence.
     *
     * @param files the attachments by record
     */
    record Holdings(Map<FilingItem, List<RegisterRecord>> records, Map<Long, List<AttachmentRow>> files) {

        List<RegisterRecord> of(FilingItem item) {
            return records.getOrDefault(item, List.of());
        }

        List<AttachmentRow> filesOf(RegisterRecord owner) {
            return files.getOrDefault(owner.id(), List.of());
        }

        /** The holdings as the rules see them on a day. */
        RegisterState on(LocalDate day) {
            return new RegisterState(
                    day,
                    records.values().stream()
                            .flatMap(List::stream)
                            .map(each -> each.factOn(day))
                            .toList());
        }

        /** The active records without evidence. */
        List<Blocker> blockersOn(LocalDate day) {
            List<Blocker> blockers = new ArrayList<>();
            records.forEach((item, list) -> list.stream()
                    .filter(each -> each.isActiveOn(day) && filesOf(each).isEmpty())
                    .forEach(each -> blockers.add(new Blocker(
                            item, each.id(), each.label(), MessageKey.of("submission.blocker.noAttachment")))));
            return blockers;
        }
    }
}
