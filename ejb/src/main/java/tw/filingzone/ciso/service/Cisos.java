package tw.filingzone.ciso.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.filingzone.ciso.model.Ciso;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.model.CisoRow;
import tw.filingzone.ciso.model.SaveCiso;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;

/** The own firm's ISMS cisos. */
@Stateless
public class Cisos {

    private static final String ROW = """
            select new tw.filingzone.ciso.model.CisoRow(
                   r.id, r.name, r.rankTitle, r.acting, r.appointedOn, r.deactivatedOn, r.deactivationReason)
            """;
    private static final Map<String, String> SORTS = Map.of("name", "r.name", "appointed", "r.appointedOn");

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

    /** A page of the register, sorted by name or appointed. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<CisoRow> list(Activity activity, String text, PageRequest request) {
        return records.list("from Ciso r", firm(), activity, today())
                .containing("lower(r.name) like :text escape '\\'", "text", text)
                .slice(CisoRow.class, ROW, SORTS, request);
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public CisoDetails details(long id) {
        return CisoDetails.of(own.of(Ciso.class, id), today());
    }

    /**
     * Adds or changes a record with its evidence.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SaveCiso command) {
        return command.id() == null
                ? changes.add(() -> new Ciso(firm(), command.fields(), all(), today()), command.files())
                : changes.revise(
                        Ciso.class,
                        command.id(),
                        command.version(),
                        ciso -> ciso.revise(command.fields(), all(), today()),
                        command.files());
    }

    private List<Ciso> all() {
        return records.all(Ciso.class, firm());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
