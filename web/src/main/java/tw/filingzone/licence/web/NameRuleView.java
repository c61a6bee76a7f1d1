package tw.filingzone.licence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.RuleName;
import tw.filingzone.licence.model.RuledRecords;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.licence.service.NameQueue;

/** Ruling what a typed licence is. */
@Named
@ViewScoped
public class NameRuleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NameQueue queue;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final RuleForm form = new RuleForm();
    private long id;
    private int version;
    private transient NameRow details;

    public void open() {
        me.require(Permission.KEEP_CATALOGUE);
        version = getDetails().version();
        form.fill(getDetails());
    }

    public String save() {
        try {
            RuleName command = new RuleName(id, version, form.getEntryCode(), form.getNote());
            RuledRecords done = form.getRuling() == Ruling.REFUSED ? queue.refuse(command) : queue.assign(command);
            notices.done(RuledText.of(done));
            return "/exchange/licence/queue?faces-redirect=true";
        } catch (BusinessException refusal) {
            notices.refuse("form", "licence.field.", refusal);
            return null;
        }
    }

    /** The entries to choose from, by their codes. */
    public List<EntryChoice> getChoices() {
        return queue.choices();
    }

    /** The name as it is stored. */
    public NameRow getDetails() {
        if (details == null) {
            details = queue.details(id);
        }
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public RuleForm getForm() {
        return form;
    }
}
