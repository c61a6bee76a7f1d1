package tw.filingzone.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reference pages of one server, by their names; see docs/performance.md. */
final class References {

    private static final Map<String, String> PAGES = Map.of(
            "R0", "static.txt",
            "R1", "text",
            "R2", "minimal.xhtml",
            "R3", "list.xhtml",
            "R4", "form.xhtml");

    private final Map<String, Arm> arms = new TreeMap<>();

    private References() {}

    /** Puts them beside the zone. */
    static References beside(Server server) throws IOException {
        server.zone().deploy(Server.REFERENCES);
        References references = new References();
        PAGES.forEach((name, page) -> references.arms.put(name, arm(name, server, page)));
        return references;
    }

    /** With a session, as whoever has signed in has one. */
    private static Arm arm(String name, Server server, String page) {
        HttpClient session =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new Arm(name, server, session, "/bench/" + page);
    }

    Arm of(Page page) {
        return arms.get(page.reference());
    }

    List<Arm> all() {
        return List.copyOf(arms.values());
    }

    /** What they cost. */
    List<Row> costs(String part, Rounds rounds) {
        Arm least = arms.get("R2");
        return arms.values().stream()
                .flatMap(arm -> Stream.of(
                        new Row(part, arm.name() + ", CPU ms", rounds.of(arm, Sample::cpuMillis), null),
                        new Row(part, arm.name() + ", CPU / R2", rounds.ratios(arm, least, Sample::cpuMillis), null)))
                .toList();
    }
}
