package tw.filingzone.admission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import tw.filingzone.admission.model.WaitingLine;
import tw.filingzone.kernel.service.Setting;
import tw.filingzone.telemetry.service.Metrics;

/** Where newcomers ask to come in: the line of this node, in which each is known by the session. */
@ApplicationScoped
public class Door {

    private static final int REQUESTS_BY_PROCESSOR = 8;
    private static final String ADMITTED = Door.class.getName();
    private static final int NEAR_SECONDS = 3;
    private static final int FAR_SECONDS = 20;
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

    /** The place in line from 1 on, or 0 for whoever may come in; who has come in once need not wait again. */
    int ask(HttpSession session) {
        if (session.getAttribute(ADMITTED) != null) {
            return 0;
        }
        int place = line.ask(session.getId(), clock.instant());
        if (place == 0) {
            session.setAttribute(ADMITTED, Boolean.TRUE);
        }
        Metrics.waiting(line.length());
        return place;
    }

    /** After how many seconds to ask again. */
    static int again(int place) {
        return Math.min(FAR_SECONDS, NEAR_SECONDS + place / PLACES_BY_SECOND);
    }
}
