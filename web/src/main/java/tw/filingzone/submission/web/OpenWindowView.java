package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.submission.model.Countdown;
import tw.filingzone.submission.service.Submission;

/** The open window in the top bar of a firm, read once a request; an error page does without it. */
@Named
@RequestScoped
public class OpenWindowView {

    @Inject
    private Submission submission;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    private Optional<Countdown> countdown;

    /** The filing to think of first, or null between windows and for whoever has none. */
    public Countdown getCountdown() {
        if (countdown == null) {
            boolean shown = me.may(Permission.VIEW_OWN_FILINGS) && request.getDispatcherType() != DispatcherType.ERROR;
            countdown = shown ? submission.countdown() : Optional.empty();
        }
        return countdown.orElse(null);
    }
}
