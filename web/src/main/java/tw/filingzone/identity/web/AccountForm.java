package tw.filingzone.identity.web;

import java.io.Serializable;
import java.util.Set;
import tw.filingzone.identity.model.AccountDetails;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.Role;

/** An account as it is being typed. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private String displayName;
    private Role[] roles = {};

    void fill(AccountDetails details) {
        username = details.username();
        displayName = details.displayName();
        roles = details.roles().toArray(Role[]::new);
    }

    AccountFields fields() {
        return new AccountFields(username, displayName, Set.of(roles));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
