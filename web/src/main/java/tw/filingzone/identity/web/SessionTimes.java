package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** When the session ends, for the page that warns before; in seconds. */
@Named
@RequestScoped
public class SessionTimes {

    private static final int WARNING = 120;
    /** A short session is warned of in its last quarter. */
    private static final int PARTS = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** How long the session lasts without a request. */
    public int getIdle() {
        return request.getSession().getMaxInactiveInterval();
    }

    /** How long before its end the page warns. */
    public int getWarning() {
        return Math.min(WARNING, getIdle() / PARTS);
    }

    /** How long the session lasts at most from now on. */
    public long getLeft() {
        return SignedSession.left(request.getSession(), clock.instant()).toSeconds();
    }
}
