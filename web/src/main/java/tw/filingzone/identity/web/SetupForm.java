package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.identity.model.SetUpZone;
import tw.filingzone.identity.service.Setup;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.Notices;

/** Making the first administrator of a zone without accounts. */
@Named
@RequestScoped
public class SetupForm {

    @Inject
    private Setup setup;

    @Inject
    private Notices notices;

    private final AccountForm account = new AccountForm();
    private String token;
    private String chosen;
    private String repeated;

    /**
     * @throws NotFound if the zone has an account
     */
    public void open() {
        if (!setup.isOpen()) {
            throw new NotFound();
        }
    }

    public String create() {
        try {
            setup.create(new SetUpZone(token, account.fields(), new NewPassword(chosen, repeated)));
            return "/login?faces-redirect=true&setUp=true";
        } catch (NotFound alreadySetUp) {
            throw alreadySetUp;
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
            return null;
        }
    }

    public AccountForm getAccount() {
        return account;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
}
