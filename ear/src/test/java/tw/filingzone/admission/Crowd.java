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
                    + "Content-Length: 1000\r\nConnection: close\r\n\r\n";

    private final URI zone;
    private final List<Socket> requests = new ArrayList<>();

    Crowd(String zone) {
        this.zone = URI.create(zone);
    }

    /** Begins so many requests for a page. */
    void ask(String path, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Socket request = new Socket(zone.getHost(), zone.getPort());
            requests.add(request);
            request.getOutputStream()
                    .write(HEAD.formatted(path, zone.getAuthority()).getBytes(StandardCharsets.US_ASCII));
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
