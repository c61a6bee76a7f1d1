package tw.filingzone.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * How many bytes of the heap this server uses after a collection; for ?peak, how many it has used at most since then,
 * without those that are new.
 */
@WebServlet("/heap")
public class HeapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "Eden";
    private static final int COLLECTIONS = 3;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        response.setContentType("text/plain");
        response.getWriter().print(request.getParameter("peak") == null ? collected(pools) : peak(pools));
    }

    private static long collected(List<MemoryPoolMXBean> pools) {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak(List<MemoryPoolMXBean> pools) {
        return pools.stream()
                .filter(pool -> !pool.getName().contains(NEW))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
