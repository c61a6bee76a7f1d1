package tw.filingzone.filing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.filing.model.AdHocPreview;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Opening an ad hoc window: the form, what it would mean, and doing it. */
@Named
@ViewScoped
public class WindowEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WindowBook book;

    @Inject
    private FirmPicker firms;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final AdHocForm form = new AdHocForm();
    private transient AdHocPreview preview;
    private AdHocCall previewed;

    public void start() {
        me.require(Permission.MANAGE_CALENDAR);
    }

    public void look() {
        try {
            previewed = form.call(firms.ids());
            preview = book.preview(previewed);
        } catch (BusinessException refusal) {
            refuse(refusal);
        }
    }

    /** Opens what was previewed; what has been changed since is previewed first. */
    public String open() {
        AdHocCall call = form.call(firms.ids());
        if (!call.equals(previewed)) {
            look();
            return null;
        }
        try {
            long id = book.open(call);
            notices.done("calendar.window.opened");
            return "/admin/window/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            refuse(refusal);
            return null;
        }
    }

    public AdHocForm getForm() {
        return form;
    }

    public FirmPicker getFirms() {
        return firms;
    }

    /** What opening would mean, or null until it was asked for. */
    public AdHocPreview getPreview() {
        return preview;
    }

    public FilingItem[] getItems() {
        return FilingItem.values();
    }

    public SecurityLevel[] getLevels() {
        return SecurityLevel.values();
    }

    public List<FirmScope.Kind> getScopes() {
        return List.of(FirmScope.Kind.values());
    }

    private void refuse(BusinessException refusal) {
        notices.refuse("form", "calendar.window.field.", refusal);
    }
}
