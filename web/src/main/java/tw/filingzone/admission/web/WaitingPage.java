package tw.filingzone.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tw.filingzone.kernel.web.PageAddress;

/** The page of whoever waits in line; it asks again by itself. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    private Door door;

    @Inject
    private HttpServletRequest request;

    private String to;
    private int place;

    /** Asks for a place, or leads to the login whoever may come in. */
    public String ask() {
        place = door.ask(request);
        return place > 0 ? null : "/login?faces-redirect=true&includeViewParams=true";
    }

    public int getPlace() {
        return place;
    }

    /** The address of this page, with where the login will lead. */
    public String getHere() {
        return PageAddress.of(request);
    }

    /** After how many seconds the page asks again. */
    public int getAgain() {
        return Door.again(place);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
