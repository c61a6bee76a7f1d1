package tw.filingzone.identity.service;

import jakarta.enterprise.context.RequestScoped;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.kernel.model.Actor;

/** The caller of this request: nobody, until the front door has said who it is. */
@RequestScoped
public class CurrentCaller implements Actor {

    private Caller caller = Caller.NOBODY;

    public Caller caller() {
        return caller;
    }

    /** Said once per request by the part that authenticated it. */
    public void is(Caller authenticated) {
        caller = authenticated;
    }

    @Override
    public String username() {
        return caller.username();
    }

    @Override
    public Long actingFirmId() {
        return caller.firm() == null ? null : caller.firm().id();
    }
}
