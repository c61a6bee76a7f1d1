package tw.filingzone.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.identity.model.AssignLevel;
import tw.filingzone.identity.model.FirmDetails;
import tw.filingzone.identity.model.RenameFirm;
import tw.filingzone.identity.service.FirmAdministration;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;

/** One firm with its levels and administrators, and what the exchange decides on it. */
@Named
@ViewScoped
public class FirmDetailsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirmAdministration firms;

    @Inject
    private Notices notices;

    private final FirmForm names = new FirmForm();
    private final LevelForm level = new LevelForm();
    private long id;
    private int version;
    private transient FirmDetails details;

    public void open() {
        version = getDetails().version();
        names.fill(details);
    }

    public FirmDetails getDetails() {
        if (details == null) {
            details = firms.details(id);
        }
        return details;
    }

    public String assignLevel() {
        return change("assignment", () -> firms.assignLevel(new AssignLevel(id, version, level.fields())));
    }

    public String withdrawLevel(long levelId) {
        return change("assignment", () -> firms.withdrawLevel(id, version, levelId));
    }

    public String rename() {
        return change("names", () -> firms.rename(new RenameFirm(id, version, names.fields())));
    }

    private String change(String form, Runnable command) {
        try {
            command.run();
            notices.done("kernel.saved");
            return "/admin/firm/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse(form, "identity.field.", refusal);
            return null;
        }
    }

    public FirmForm getNames() {
        return names;
    }

    public LevelForm getLevel() {
        return level;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
