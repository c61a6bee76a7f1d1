package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.stream.Collectors;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.submission.model.Countdown;
import tw.filingzone.submission.service.Submission;

/** The open window in the top bar of a firm, an error page does without it. */
@Named
@RequestScoped
public class OpenWindowView {

    @Inject
    private Submission submission;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ShortMemory memory;

    /** The filing to think of first, or null between windows and for whoever has none. */
    public Countdown getCountdown() {
        boolean shown = me.may(Permission.VIEW_OWN_FILINGS) && request.getDispatcherType() != DispatcherType.ERROR;
        return shown
                ? memory.<ArrayList<Countdown>>keep(ShortMemory.COUNTDOWN, this::read).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private ArrayList<Countdown> read() {
        return submission.countdown().stream().collect(Collectors.toCollection(ArrayList::new));
    }
}
