package tw.filingzone.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.LongConsumer;
import tw.filingzone.identity.model.AccountDetails;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;

/** One account with its state, and what its administrator can do with it. */
@Named
@ViewScoped
public class AccountDetailsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Notices notices;

    @Inject
    private Issued issued;

    private long id;
    private transient AccountDetails details;

    /**
     * @throws tw.filingzone.kernel.model.NotFound if there is no such account for the caller
     */
    public void open() {
        getDetails();
    }

    public AccountDetails getDetails() {
        if (details == null) {
            details = accounts.details(id);
        }
        return details;
    }

    public String disable(String area) {
        return change(area, accounts::disable, "identity.account.disabled");
    }

    public String enable(String area) {
        return change(area, accounts::enable, "identity.account.enabled");
    }

    public String unlock(String area) {
        return change(area, accounts::unlock, "identity.account.unlocked");
    }

    /** Shows the one-time password in this answer, and nowhere else. */
    public void resetPassword() {
        try {
            issued.show(accounts.resetPassword(id));
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
        }
        details = null;
    }

    private String change(String area, LongConsumer command, String done) {
        try {
            command.accept(id);
            notices.done(done);
            return area + "/account/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
            return null;
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
