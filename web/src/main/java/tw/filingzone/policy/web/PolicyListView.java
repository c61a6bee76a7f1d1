package tw.filingzone.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.policy.model.PolicyRow;
import tw.filingzone.policy.service.Policies;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;

/** The register of policy statements. */
@Named
@RequestScoped
public class PolicyListView {

    @Inject
    private Policies policies;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    private RegisterSlice<PolicyRow> page;

    public Slice<PolicyRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<PolicyRow> page() {
        if (page == null) {
            page = policies.list(activity.getShown(), list.text("q"), list.page("title"));
        }
        return page;
    }
}
