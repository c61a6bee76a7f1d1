package tw.filingzone.admission;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that the zone has begun to work on, and that do not end as long as it waits for what is announced and not sent. */
final class Crowd implements AutoCloseable {

    private static final String HEAD =
            "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 1000\r\nCookie: %s\r\nConnection: close\r\n\r\n";

    private final URI zone;
    private final String cookie;
    private final List<Socket> requests = new ArrayList<>();

    /**
     * @param session whose requests they are, as a cookie; or of nobody, if it is empty
     */
    Crowd(String zone, String session) {
        this.zone = URI.create(zone);
        this.cookie = session;
    }

    /** Begins so many requests for a page. */
    void ask(String path, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Socket request = new Socket(zone.getHost(), zone.getPort());
            requests.add(request);
            request.getOutputStream()
                    .write(HEAD.formatted(path, zone.getAuthority(), cookie).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Gives up. */
    @Override
    public void close() throws IOException {
        for (Socket request : requests) {
            request.close();
        }
    }
}
