package tw.filingzone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is asked for again and again on one connection.
 *
 * @param name as in the table
 * @param session who asks
 */
record Arm(String name, Server server, HttpClient session, String path) {

    Sample run(Duration time) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.zone().address(path))).build();
        List<Double> walls = new ArrayList<>();
        Server.Sql sqlBefore = server.sql();
        Duration cpuBefore = server.processorTime();
        long bytes = 0;
        long end = System.nanoTime() + time.toNanos();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            HttpResponse<byte[]> answer = session.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(name + " answers with " + answer.statusCode());
            }
            bytes += answer.body().length;
            walls.add((System.nanoTime() - begun) / 1e6);
        }
        Duration cpu = server.processorTime().minus(cpuBefore);
        Server.Sql sql = server.sql();
        double requests = walls.size();
        return new Sample(
                walls.size(),
                cpu.toNanos() / 1e6 / requests,
                Rounds.median(walls),
                (sql.statements() - sqlBefore.statements()) / requests,
                (sql.seconds() - sqlBefore.seconds()) * 1000 / requests,
                bytes / requests);
    }
}
