package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import tw.filingzone.identity.model.AccountName;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.kernel.web.PageAddress;
import tw.filingzone.kernel.web.PageTexts;

/** The login page: a name, a password, and where to go afterwards. */
@Named
@RequestScoped
public class LoginForm {

    @Inject
    private SecurityContext security;

    @Inject
    private PageTexts texts;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    private String username;
    private String password;
    private String to;

    public void signIn() throws ServletException, IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            // An old login page beside a session: the container would answer with the account of the session, whatever
            // was typed.
            request.logout();
            external.invalidateSession();
            external.redirect("/login");
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            SignedSession.begin(request, callers.named(AccountName.normalise(username)), clock.instant());
            external.redirect(PageAddress.isLocal(to) ? to : "/");
        } else {
            faces.addMessage(
                    "login:username",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("identity.login.refused"), null));
        }
    }

    public void signOut() throws ServletException, IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect("/login?ended=true");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
