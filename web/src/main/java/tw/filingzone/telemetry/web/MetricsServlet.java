package tw.filingzone.telemetry.web;

import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.filingzone.kernel.web.Operator;
import tw.filingzone.telemetry.service.Metrics;

/** {@code /metrics}: what this node has counted, for the operator alone; nobody else finds it. */
@WebServlet("/metrics")
public class MetricsServlet extends PrometheusMetricsServlet {

    private static final long serialVersionUID = 1L;

    public MetricsServlet() {
        super(Metrics.REGISTRY);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Operator.asks(request)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
