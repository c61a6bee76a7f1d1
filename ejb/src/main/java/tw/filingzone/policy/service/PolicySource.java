package tw.filingzone.policy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.policy.model.PolicyStatement;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterSource;

/** Gives the policy statements to filings. */
@ApplicationScoped
class PolicySource implements RegisterSource {

    @Inject
    private RecordStore records;

    @Override
    public FilingItem item() {
        return FilingItem.POLICY;
    }

    @Override
    public List<PolicyStatement> records(long firmId) {
        return records.all(PolicyStatement.class, firmId);
    }
}
