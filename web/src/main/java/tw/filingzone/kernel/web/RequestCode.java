package tw.filingzone.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The code that a request is known by in the logs, in the header of the answer and on the error page: ten letters and
 * digits that can be told by telephone. The zone makes it; what a client sends is not believed.
 */
public final class RequestCode {

    /** The header of the answer. */
    public static final String HEADER = "X-Request-Id";

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;

    private RequestCode() {}

    /** The request's code, the same whenever it is asked for. */
    public static String of(HttpServletRequest request) {
        Object known = request.getAttribute(HEADER);
        if (known != null) {
            return (String) known;
        }
        String made = make();
        request.setAttribute(HEADER, made);
        return made;
    }

    private static String make() {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        ThreadLocalRandom.current().ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.insert(HALF, '-').toString();
    }
}
