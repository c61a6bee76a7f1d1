package tw.filingzone.admission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import tw.filingzone.admission.model.WaitingLine;
import tw.filingzone.kernel.service.Setting;
import tw.filingzone.telemetry.service.Metrics;

/** Where newcomers ask to come in: the line of this node, in which each is known by the session. */
@ApplicationScoped
public class Door {

    /** With twice as many, a herd of three times what a node can made submissions take eight times as long as usual. */
    private static final int REQUESTS_BY_PROCESSOR = 4;

    private static final String ADMITTED = Door.class.getName();
    private static final int NEAR_SECONDS = 3;
    private static final int PLACES_BY_SECOND = 20;

    private final WaitingLine line = new WaitingLine((int) Setting.REQUESTS_AT_ONCE.number(
            (long) REQUESTS_BY_PROCESSOR * Runtime.getRuntime().availableProcessors()));

    @Inject
    private Clock clock;

    void requestBegins() {
        line.requestBegins();
    }

    void requestEnds() {
        line.requestEnds();
    }

    /** Lets a newcomer in who has come in before, or while there is little to do; whoever is let in need not ask again. */
    boolean letIn(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ADMITTED) != null) {
            return true;
        }
        boolean in = line.enterUnasked(clock.instant());
        if (in) {
            session.setAttribute(ADMITTED, Boolean.TRUE);
        }
        return in;
    }

    /**
     * Asks for a place. Only a browser that comes back with its session gets one: a program without a session would fill the
     * line with places that nobody takes.
     *
     * @return the place in line from 1 on, or 0 for whoever may come in
     */
    int ask(HttpServletRequest request) {
        boolean cameBack = request.isRequestedSessionIdValid();
        if (letIn(request)) {
            return 0;
        }
        if (!cameBack) {
            return line.length() + 1;
        }
        int place = line.ask(request.getSession().getId(), clock.instant());
        if (place == 0) {
            request.getSession().setAttribute(ADMITTED, Boolean.TRUE);
        }
        Metrics.waiting(line.length());
        return place;
    }

    /** After how many seconds to ask again. */
    static int again(int place) {
        return Math.min((int) WaitingLine.INTERVAL.toSeconds(), NEAR_SECONDS + place / PLACES_BY_SECOND);
    }
}
