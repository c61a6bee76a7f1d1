package tw.filingzone.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.filingzone.identity.model.AccountDetails;
import tw.filingzone.identity.model.ReviseAccount;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.Side;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Adding an account with a one-time password, or changing its name and roles. */
@Named
@ViewScoped
public class AccountEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Notices notices;

    @Inject
    private Issued issued;

    @Inject
    private Me me;

    private final AccountForm form = new AccountForm();
    private Long id;
    private int version;
    private String firm;

    public void open() {
        me.require(Permission.MANAGE_ACCOUNTS);
        if (id != null) {
            AccountDetails details = accounts.details(id);
            version = details.version();
            firm = details.firmCode();
            form.fill(details);
        } else if (me.isFirm()) {
            firm = me.getFirmCode();
        }
    }

    /** Shows the one-time password of a new account in this answer; leads to the details of a changed one. */
    public String save(String area) {
        try {
            if (id == null) {
                issued.show(accounts.add(firm, form.fields()));
                return null;
            }
            accounts.revise(new ReviseAccount(id, version, form.fields()));
            notices.done("kernel.saved");
            return area + "/account/view?faces-redirect=true&id=" + id;
        } catch (BusinessException refusal) {
            notices.refuse("form", "identity.field.", refusal);
            return null;
        }
    }

    /** The roles to choose from. */
    public List<Role> getRoles() {
        return (firm == null ? Side.SUPERVISION : Side.FIRM).roles();
    }

    public AccountForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The code of the account's firm, or null for the exchange and the authority. */
    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }
}
