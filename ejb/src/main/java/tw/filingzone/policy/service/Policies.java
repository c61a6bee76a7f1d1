package tw.filingzone.policy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.model.PolicyRow;
import tw.filingzone.policy.model.PolicyStatement;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordChangeRow;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.service.History;

/** The own firm's policy statements. */
@Stateless
public class Policies {

    @Inject
    private PolicyRecords policies;

    @Inject
    private Evidence evidence;

    @Inject
    private History history;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of the register, sorted by title, approved or evaluated. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public Slice<PolicyRow> list(Activity activity, String text, PageRequest request) {
        return policies.list(firm(), activity, text, today(), request);
    }

    @Requires(Permission.VIEW_OWN_FILINGS)
    public ActivityCounts counts() {
        return policies.counts(firm(), today());
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public PolicyDetails details(long id) {
        return PolicyDetails.of(policies.of(id, firm()));
    }

    /** Every change of the record, the latest first. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<RecordChangeRow> history(long id) {
        return history.of(id, firm());
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
        PolicyStatement policy;
        RecordContent earlier = RecordContent.NOTHING;
        if (command.id() == null) {
            policy = policies.add(new PolicyStatement(firm(), command.fields(), today()));
        } else {
            policy = policies.of(command.id(), firm());
            policy.requireUnchangedSince(command.version());
            earlier = policy.content();
            policy.revise(command.fields(), today());
        }
        history.write(policy, earlier);
        evidence.attach(policy.id(), command.files());
        audit.done(AuditedAction.of("SavePolicy", subject(policy)));
        return policy.id();
    }

    /** Deactivates a record from a day on. */
    @Requires(Permission.KEEP_REGISTERS)
    public void deactivate(Deactivate command) {
        PolicyStatement policy = policies.of(command.id(), firm());
        policy.requireUnchangedSince(command.version());
        RecordContent earlier = policy.content();
        policy.deactivate(command.on(), command.reason(), today());
        history.write(policy, earlier);
        audit.done(AuditedAction.of("DeactivatePolicy", subject(policy)));
    }

    private static String subject(PolicyStatement policy) {
        return "policy:" + policy.id();
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
