package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tw.filingzone.identity.model.ChangePassword;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.identity.model.OwnAccountDetails;
import tw.filingzone.identity.service.OwnAccount;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.web.Notices;

/** The own account and the change of its password. */
@Named
@RequestScoped
public class PasswordForm {

    @Inject
    private OwnAccount account;

    @Inject
    private Notices notices;

    private String current;
    private String chosen;
    private String repeated;
    private OwnAccountDetails details;

    public OwnAccountDetails getDetails() {
        if (details == null) {
            details = account.details();
        }
        return details;
    }

    /** Goes on under a new session id, while the other sessions of the account end. */
    public String change() {
        try {
            int credentials = account.changePassword(new ChangePassword(current, new NewPassword(chosen, repeated)));
            HttpServletRequest request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            SignedSession.goOn(request, credentials);
            notices.done("identity.password.done");
            return "/account/password?faces-redirect=true";
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
            return null;
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    /** The fewest and the most characters, as the page states them. */
    public int getShortest() {
        return NewPassword.SHORTEST;
    }

    public int getLongest() {
        return NewPassword.LONGEST;
    }
}
