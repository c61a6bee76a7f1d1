package tw.filingzone.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who runs the zone, as a request can tell: it comes from this computer itself and not through a load balancer. */
public final class Operator {

    private Operator() {}

    public static boolean asks(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                            || request.getRemoteAddr().equals(request.getLocalAddr()));
        } catch (UnknownHostException nobody) {
            return false;
        }
    }
}
