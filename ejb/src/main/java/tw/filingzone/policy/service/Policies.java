package tw.filingzone.policy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.model.PolicyRow;
import tw.filingzone.policy.model.PolicyStatement;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;

/** The own firm's policy statements. */
@Stateless
public class Policies {

    private static final String ROW = """
            select new tw.filingzone.policy.model.PolicyRow(
                   r.id, r.title, r.documentVersion, r.approvedOn, r.evaluatedOn, r.deactivatedOn, r.deactivationReason)
            """;
    private static final Map<String, String> SORTS =
            Map.of("title", "r.title", "approved", "r.approvedOn", "evaluated", "r.evaluatedOn");

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

    /** A page of the register, sorted by title, approved or evaluated. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<PolicyRow> list(Activity activity, String text, PageRequest request) {
        return records.list("from PolicyStatement r", firm(), activity, today())
                .containing("lower(r.title) like :text escape '\\'", "text", text)
                .slice(PolicyRow.class, ROW, SORTS, request);
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public PolicyDetails details(long id) {
        return PolicyDetails.of(own.of(PolicyStatement.class, id), today());
    }

    /**
     * Adds or changes a record with its evidence.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SavePolicy command) {
        return command.id() == null
                ? changes.add(() -> new PolicyStatement(firm(), command.fields(), today()), command.files())
                : changes.revise(
                        PolicyStatement.class,
                        command.id(),
                        command.version(),
                        policy -> policy.revise(command.fields(), today()),
                        command.files());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
