package tw.filingzone.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.evidence.web.FileList;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.policy.service.Policies;

/** Adding or changing a policy statement with its files. */
@Named
@ViewScoped
public class PolicyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Policies policies;

    @Inject
    private FileList files;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final PolicyForm form = new PolicyForm();
    private Long id;
    private int version;

    public void open() {
        me.require(Permission.KEEP_REGISTERS);
        if (id != null) {
            PolicyDetails details = policies.details(id);
            version = details.version();
            form.fill(details.fields());
            files.open(id);
        }
    }

    public String save() {
        try {
            long saved = policies.save(new SavePolicy(id, version, form.fields(), files.getChosen()));
            notices.done("kernel.saved");
            return "/firm/policy/view?faces-redirect=true&id=" + saved;
        } catch (BusinessException refusal) {
            notices.refuse("form", "policy.field.", refusal);
            return null;
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PolicyForm getForm() {
        return form;
    }

    public FileList getFiles() {
        return files;
    }
}
