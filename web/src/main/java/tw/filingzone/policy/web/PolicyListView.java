package tw.filingzone.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.policy.model.PolicyRow;
import tw.filingzone.policy.service.Policies;
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

    private Slice<PolicyRow> slice;

    public Slice<PolicyRow> getSlice() {
        if (slice == null) {
            slice = policies.list(activity.getShown(), list.text("q"), list.page("title"));
        }
        return slice;
    }
}
