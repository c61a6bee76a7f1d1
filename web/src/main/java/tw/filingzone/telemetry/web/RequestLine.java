package tw.filingzone.telemetry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import tw.filingzone.kernel.web.RequestCode;
import tw.filingzone.telemetry.model.SqlUse;

/**
 * The line of a request in the log of requests. It has the address without its query, which may hold what somebody looked
 * for.
 *
 * @param time when the request came, in UTC
 * @param request its code
 * @param user the account, or null for whoever has not signed in
 * @param ms how long it took, in milliseconds
 * @param sql how many statements it sent to the database
 * @param sqlMs how long the database took for them, in milliseconds
 */
record RequestLine(
        String time,
        String request,
        String method,
        String path,
        int status,
        String user,
        String address,
        long ms,
        long sql,
        long sqlMs) {

    private static final JsonMapper JSON = new JsonMapper();

    static RequestLine of(Instant time, HttpServletRequest request, int status, long nanos, SqlUse sql) {
        return new RequestLine(
                time.toString(),
                RequestCode.of(request),
                request.getMethod(),
                request.getRequestURI(),
                status,
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(null),
                request.getRemoteAddr(),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                sql.statements(),
                TimeUnit.NANOSECONDS.toMillis(sql.nanos()));
    }

    /** One line of JSON. */
    String json() {
        return JSON.writeValueAsString(this);
    }
}
