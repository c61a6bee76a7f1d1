package tw.filingzone.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.policy.service.Policies;
import tw.filingzone.register.web.RecordEdit;

/** Adding or changing a policy statement with its files. */
@Named
@ViewScoped
public class PolicyEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Policies policies;

    private final PolicyForm form = new PolicyForm();

    public PolicyEditView() {
        super("policy");
    }

    @Override
    protected int fill(long recordId) {
        PolicyDetails details = policies.details(recordId);
        form.fill(details.fields());
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return policies.save(new SavePolicy(recordId, seen, form.fields(), chosen));
    }

    public PolicyForm getForm() {
        return form;
    }
}
