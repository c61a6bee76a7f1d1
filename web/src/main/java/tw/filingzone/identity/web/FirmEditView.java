package tw.filingzone.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.identity.model.AddFirm;
import tw.filingzone.identity.model.AddedFirm;
import tw.filingzone.identity.service.FirmAdministration;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Adding a firm with its first level and its first administrator. */
@Named
@ViewScoped
public class FirmEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirmAdministration firms;

    @Inject
    private Notices notices;

    @Inject
    private Issued issued;

    @Inject
    private Me me;

    private final FirmForm firm = new FirmForm();
    private final LevelForm level = new LevelForm();
    private final AccountForm administrator = new AccountForm();
    private long added;

    public void open() {
        me.require(Permission.MANAGE_FIRMS);
    }

    /** Shows the administrator's one-time password in this answer. */
    public void save() {
        try {
            AddedFirm result = firms.add(new AddFirm(firm.fields(), level.fields(), administrator.fields()));
            added = result.firmId();
            issued.show(result.password());
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
        }
    }

    public FirmForm getFirm() {
        return firm;
    }

    public LevelForm getLevel() {
        return level;
    }

    public AccountForm getAdministrator() {
        return administrator;
    }

    /** The id of the firm that has been added. */
    public long getAdded() {
        return added;
    }
}
