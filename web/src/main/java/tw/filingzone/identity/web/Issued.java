package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tw.filingzone.identity.model.IssuedPassword;

/**
 * The one-time password that the command of this request has handed out. It lives as long as the answer that shows it:
 * not in the session, and not in the page's state.
 */
@Named
@RequestScoped
public class Issued {

    private IssuedPassword password;

    void show(IssuedPassword handedOut) {
        password = handedOut;
    }

    /** The password to show, or null. */
    public IssuedPassword getPassword() {
        return password;
    }
}
