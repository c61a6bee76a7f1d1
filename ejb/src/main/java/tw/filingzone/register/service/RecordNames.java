package tw.filingzone.register.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.RecordName;

/** What the own firm's records are called, whichever register they are of. */
@Stateless
public class RecordNames {

    @Inject
    private Instance<RegisterSource> sources;

    @Inject
    private CurrentCaller current;

    /** The records with these ids; without those of other firms. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Map<Long, RecordName> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, RecordName> names = new HashMap<>();
        for (RegisterSource source : sources) {
            source.records(current.caller().firmId()).stream()
                    .filter(record -> ids.contains(record.id()))
                    .forEach(record -> names.put(
                            record.id(), new RecordName(source.item().feature(), record.id(), record.label())));
        }
        return names;
    }
}
