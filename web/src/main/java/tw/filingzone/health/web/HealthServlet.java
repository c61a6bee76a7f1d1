package tw.filingzone.health.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tw.filingzone.health.model.Health;
import tw.filingzone.health.model.HealthState;
import tw.filingzone.health.service.Readiness;
import tw.filingzone.kernel.web.Operator;

/**
 * {@code /health/live}: the application answers. {@code /health/ready}: it can serve users; 503 if not. Both answer with
 * JSON; what was found in detail is for the operator alone.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("live")) {
            answer(response, HealthState.UP, Map.of("state", HealthState.UP));
            return;
        }
        Health health = readiness.look();
        answer(
                response,
                health.state(),
                Operator.asks(request)
                        ? Map.of("state", health.state(), "checks", health.checks())
                        : Map.of("state", health.state()));
    }

    private static void answer(HttpServletResponse response, HealthState state, Map<String, Object> said)
            throws IOException {
        response.setStatus(
                state == HealthState.DOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.writeValueAsString(said));
    }
}
