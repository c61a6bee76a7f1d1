package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** The zone's pages beside the reference pages, on the firms of today and on ten thousand. */
@ExtendWith(Report.Resolver.class)
class PagesIT {

    private static final int FIRMS_TODAY = 130;
    private static final int FIRMS = 10_000;
    private static final String FIRM = "z001";

    /** A page of the zone, and what it may cost. */
    private enum Page {
        FIRM_HOME("a firm's home page", "/firm/home", false, "R2", 6, 6),
        EXCHANGE_HOME("the matrix of a window", "/exchange/home", true, "R2", 8, 6),
        PERSONNEL("the list of personnel", "/firm/personnel/list", false, "R3", 1.6, 3),
        FIRMS("the list of firms", "/admin/firm/list", true, "R3", 1.6, 3),
        FORM("the form of a person", "/firm/personnel/edit", false, "R4", 1.3, 5);

        private final String title;
        private final String path;
        private final boolean exchange;
        private final String reference;
        private final double cpu;
        private final double statements;

        Page(String title, String path, boolean exchange, String reference, double cpu, double statements) {
            this.title = title;
            this.path = path;
            this.exchange = exchange;
            this.reference = reference;
            this.cpu = cpu;
            this.statements = statements;
        }
    }

    /** What the reading of the metrics itself asks the database for, for each request of a round. */
    private static final double OF_METRICS = 0.1;

    private static final double GROWTH_CPU = 1.2;
    private static final double GROWTH_SQL = 2;

    @Test
    void pages_cost_little_more_than_the_least_and_do_not_grow_with_the_data(Report report) throws Exception {
        Data few = Data.of("today", FIRMS_TODAY);
        Data many = Data.of("grown", FIRMS);
        try (FreshServer today = FreshServer.start(few.settings());
                FreshServer grown = FreshServer.startBeside(many.settings())) {
            today.deploy(Server.REFERENCES);
            grown.deploy(Server.REFERENCES);
            Map<String, Arm> references = references(new Server(today));
            Map<String, Arm> beside = references(new Server(grown));
            Map<Page, Arm> small = arms(new Server(today));
            Map<Page, Arm> large = arms(new Server(grown));
            List<Arm> all = new ArrayList<>(references.values());
            all.addAll(beside.values());
            all.addAll(small.values());
            all.addAll(large.values());
            Rounds rounds = Rounds.of(all);
            List<Row> rows = new ArrayList<>();
            references.forEach((name, arm) -> {
                rows.add(new Row("reference", name + ", CPU ms", rounds.of(arm, Sample::cpuMillis), null));
                rows.add(new Row(
                        "reference",
                        name + ", CPU / R2",
                        rounds.ratios(arm, references.get("R2"), Sample::cpuMillis),
                        null));
            });
            for (Page page : Page.values()) {
                Arm reference = references.get(page.reference);
                Arm other = beside.get(page.reference);
                rows.addAll(costs("130 firms", page, small.get(page), reference, rounds));
                rows.addAll(costs("10,000 firms", page, large.get(page), other, rounds));
                rows.add(new Row(
                        "growth",
                        page.title + ", CPU / " + page.reference + ", 10,000 / 130 firms",
                        Rounds.quotients(
                                rounds.ratios(large.get(page), other, Sample::cpuMillis),
                                rounds.ratios(small.get(page), reference, Sample::cpuMillis)),
                        GROWTH_CPU));
                rows.add(new Row(
                        "growth",
                        page.title + ", SQL time, 10,000 / 130 firms",
                        rounds.ratios(large.get(page), small.get(page), Sample::sqlMillis),
                        GROWTH_SQL));
            }
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    private static List<Row> costs(String part, Page page, Arm arm, Arm reference, Rounds rounds) {
        return List.of(
                new Row(
                        part,
                        page.title + ", CPU / " + page.reference,
                        rounds.ratios(arm, reference, Sample::cpuMillis),
                        page.cpu),
                new Row(part, page.title + ", CPU ms", rounds.of(arm, Sample::cpuMillis), null),
                new Row(
                        part,
                        page.title + ", SQL statements",
                        rounds.of(arm, Sample::statements).stream()
                                .map(statements -> Math.ceil(statements - OF_METRICS))
                                .toList(),
                        page.statements),
                new Row(part, page.title + ", SQL ms", rounds.of(arm, Sample::sqlMillis), null),
                new Row(part, page.title + ", ms until the answer", rounds.of(arm, Sample::wallMillis), null),
                new Row(part, page.title + ", KB", rounds.of(arm, sample -> sample.bytes() / 1000), null));
    }

    private static Map<String, Arm> references(Server server) {
        Map<String, Arm> references = new LinkedHashMap<>();
        Map.of(
                        "R0", "static.txt",
                        "R1", "text",
                        "R2", "minimal.xhtml",
                        "R3", "list.xhtml",
                        "R4", "form.xhtml")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(page -> references.put(page.getKey(), reference(page.getKey(), server, page.getValue())));
        return references;
    }

    /** With a session, as whoever has signed in has one. */
    private static Arm reference(String name, Server server, String page) {
        HttpClient session =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new Arm(name, server, session, "/bench/" + page);
    }

    private static Map<Page, Arm> arms(Server server) throws IOException, InterruptedException {
        String zone = server.zone().address("");
        HttpClient filer = new Filer(zone, FIRM).session();
        HttpClient exchange = Filer.exchange(zone, "exchange.admin").session();
        Map<Page, Arm> arms = new LinkedHashMap<>();
        for (Page page : Page.values()) {
            arms.put(page, new Arm(page.title, server, page.exchange ? exchange : filer, page.path));
        }
        return arms;
    }
}
