package tw.filingzone.register.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.register.model.RegisterRecord;

/**
 * The own firm's active records for a request that only shows them: read once, for all who ask. A request that changes
 * a record reads them afresh each time.
 */
@RequestScoped
public class OwnRecords {

    @Inject
    private RecordStore records;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private final Map<Long, RegisterRecord> known = new HashMap<>();
    private List<RegisterRecord> shown;
    private boolean changing;

    /** The records of all registers that are active today or become so, in the order of their creation. */
    public List<RegisterRecord> active() {
        if (shown != null) {
            return shown;
        }
        List<RegisterRecord> read = records.all(firm(), LocalDate.now(clock), clock.instant());
        if (!changing) {
            shown = read;
            read.forEach(record -> known.put(record.id(), record));
        }
        return read;
    }

    /** Those of one register. */
    public <R extends RegisterRecord> List<R> active(Class<R> register) {
        return active().stream()
                .filter(register::isInstance)
                .map(register::cast)
                .toList();
    }

    /**
     * A record of the firm, active or not.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    public <R extends RegisterRecord> R of(Class<R> register, long id) {
        RegisterRecord found = known.get(id);
        if (changing || !register.isInstance(found)) {
            found = records.of(register, id, firm());
            known.put(id, found);
        }
        return register.cast(found);
    }

    /** Said before a record is changed. */
    void willChange() {
        shown = null;
        changing = true;
    }

    private long firm() {
        return current.caller().firmId();
    }
}
