package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.CallerFirm;
import tw.filingzone.identity.model.Party;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.Permission;

/** The caller as pages see him: the name in the top bar, and which buttons to show. */
@Named
@RequestScoped
public class Me {

    @Inject
    private CurrentCaller current;

    public boolean isSignedIn() {
        return caller().isKnown();
    }

    /** Whether everything but choosing a password is closed. */
    public boolean isChoosingPassword() {
        return caller().mustChoosePassword();
    }

    public boolean isFirm() {
        return caller().isOf(Party.FIRM);
    }

    public boolean isExchange() {
        return caller().isOf(Party.EXCHANGE);
    }

    public boolean may(Permission permission) {
        return caller().permits(permission);
    }

    /**
     * Closes a page to whoever lacks the permission.
     *
     * @throws NotPermitted if the caller lacks it
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted();
        }
    }

    public String getName() {
        return caller().displayName();
    }

    public String getUsername() {
        return caller().username();
    }

    public String getHome() {
        return Area.homeOf(caller());
    }

    public String getFirmName() {
        return firm() == null ? "" : firm().name();
    }

    public String getFirmCode() {
        return firm() == null ? "" : firm().code();
    }

    /** The level in force today, 1 to 4, or 0 before the first assignment. */
    public int getLevel() {
        return firm() == null || firm().level() == null ? 0 : firm().level().number();
    }

    private CallerFirm firm() {
        return caller().firm();
    }

    private Caller caller() {
        return current.caller();
    }
}
