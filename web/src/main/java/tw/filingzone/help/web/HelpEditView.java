package tw.filingzone.help.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.filingzone.help.model.ChangeHelp;
import tw.filingzone.help.model.HelpChangedMeanwhile;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpVersionRow;
import tw.filingzone.help.model.HelpWording;
import tw.filingzone.help.service.HelpDesk;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.kernel.web.Notices;

/** Changing a text of the help in both languages, beside what it will look like and what was delivered. */
@Named
@ViewScoped
public class HelpEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HelpDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private ListRequest list;

    private final HelpForm form = new HelpForm();
    private String id;
    private HelpText inForce;
    private HelpText conflict;
    private transient List<HelpVersionRow> history;

    /** Opens the form with what is in force, or with an earlier version, which is not saved by that. */
    public void open() {
        HelpSubject subject = HelpSubject.of(id).orElseThrow(NotFound::new);
        inForce = desk.inForce(subject);
        form.fill((list.text("from") == null ? inForce : desk.numbered(subject, list.number("from", -1))).wording());
    }

    public String save() {
        return change(form.wording());
    }

    public String restore() {
        return change(null);
    }

    private String change(HelpWording wording) {
        try {
            desk.change(new ChangeHelp(inForce.subject(), inForce.number(), wording));
            notices.done(wording == null ? "help.restored" : "help.changed");
            return "/admin/help/edit?faces-redirect=true&id=" + id;
        } catch (HelpChangedMeanwhile meanwhile) {
            history = null;
            conflict = meanwhile.inForce();
            inForce = conflict;
        } catch (BusinessException refusal) {
            notices.refuse("form", "help.field.", refusal);
        }
        return null;
    }

    public List<HelpVersionRow> getHistory() {
        if (history == null) {
            history = desk.history(inForce.subject());
        }
        return history;
    }

    public HelpText getInForce() {
        return inForce;
    }

    /** What somebody else put in force while the form was open, or null. */
    public HelpText getConflict() {
        return conflict;
    }

    public HelpForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
