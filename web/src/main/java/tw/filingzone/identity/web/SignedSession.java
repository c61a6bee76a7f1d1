package tw.filingzone.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import tw.filingzone.identity.model.Caller;

/**
 * What a session remembers of its sign-in: when that was, and under which password. It ends twelve hours later whatever
 * happens, after twenty minutes without a request, and at once when the password is replaced elsewhere or the account is closed.
 */
final class SignedSession {

    static final Duration LIFE = Duration.ofHours(12);
    /** Without a request; whoever has not signed in is forgotten sooner, see web.xml, since anybody can make such sessions. */
    private static final Duration IDLE = Duration.ofMinutes(20);

    private static final String SINCE = SignedSession.class.getName() + ".since";
    private static final String CREDENTIALS = SignedSession.class.getName() + ".credentials";

    private SignedSession() {}

    /** Begins under a new id, so that nobody can have planted it. */
    static void begin(HttpServletRequest request, Caller caller, Instant now) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(SINCE, now.toEpochMilli());
        session.setAttribute(CREDENTIALS, caller.credentials());
    }

    /** Goes on under a new id after its own change of the password. */
    static void goOn(HttpServletRequest request, int credentials) {
        request.changeSessionId();
        request.getSession().setAttribute(CREDENTIALS, credentials);
    }

    static boolean isGood(HttpSession session, Caller caller, Instant now) {
        return session != null
                && Integer.valueOf(caller.credentials()).equals(session.getAttribute(CREDENTIALS))
                && !left(session, now).isNegative();
    }

    /** The time until the session ends whatever happens; nothing for one without a sign-in. */
    static Duration left(HttpSession session, Instant now) {
        return session.getAttribute(SINCE) instanceof Long since
                ? Duration.between(now, Instant.ofEpochMilli(since).plus(LIFE))
                : Duration.ZERO;
    }
}
