package tw.filingzone.unit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;
import tw.filingzone.unit.model.SaveUnit;
import tw.filingzone.unit.model.SecurityUnit;
import tw.filingzone.unit.model.UnitChoice;
import tw.filingzone.unit.model.UnitDetails;
import tw.filingzone.unit.model.UnitRow;

/** The own firm's security units. */
@Stateless
public class Units {

    private static final String ROW = """
            select new tw.filingzone.unit.model.UnitRow(
                   r.id, r.name, r.dedicated, r.setUpOn, r.deactivatedOn, r.deactivationReason)
            """;
    private static final Map<String, String> SORTS = Map.of("name", "r.name", "setUp", "r.setUpOn");

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private RegisterChanges changes;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of the register, sorted by name or setUp. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<UnitRow> list(Activity activity, String text, PageRequest request) {
        return records.list("from SecurityUnit r", firm(), activity, today())
                .containing("lower(r.name) like :text escape '\\'", "text", text)
                .slice(UnitRow.class, ROW, SORTS, request);
    }

    /** The units of today, to be chosen for a person. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<UnitChoice> choices() {
        return own.active(SecurityUnit.class).stream()
                .filter(unit -> unit.isActiveOn(today()))
                .map(unit ->
                        new UnitChoice(unit.id(), unit.label(), unit.fields().dedicated()))
                .toList();
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public UnitDetails details(long id) {
        return UnitDetails.of(own.of(SecurityUnit.class, id), today());
    }

    /**
     * Adds or changes a record with its evidence.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SaveUnit command) {
        return command.id() == null
                ? changes.add(() -> new SecurityUnit(firm(), command.fields(), today()), command.files())
                : changes.revise(
                        SecurityUnit.class,
                        command.id(),
                        command.version(),
                        unit -> unit.revise(command.fields(), today()),
                        command.files());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
