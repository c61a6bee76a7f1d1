package tw.filingzone.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.service.Policies;
import tw.filingzone.register.web.RecordView;

/** One policy statement with its files and history, and its deactivation. */
@Named
@ViewScoped
public class PolicyDetailsView extends RecordView<PolicyDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Policies policies;

    public PolicyDetailsView() {
        super("policy");
    }

    @Override
    protected PolicyDetails read(long recordId) {
        return policies.details(recordId);
    }
}
