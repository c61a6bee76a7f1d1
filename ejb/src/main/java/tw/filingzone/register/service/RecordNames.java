package tw.filingzone.register.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.RecordName;
import tw.filingzone.register.model.RegisterRecord;

/** What the own firm's records are called, whichever register they are of. */
@Stateless
public class RecordNames {

    @Inject
    private RecordStore records;

    @Inject
    private CurrentCaller current;

    /** The records with these ids; without those of other firms. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Map<Long, RecordName> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return records.of(ids, current.caller().firmId()).stream()
                .collect(Collectors.toMap(
                        RegisterRecord::id,
                        record -> new RecordName(record.register().feature(), record.id(), record.label())));
    }
}
