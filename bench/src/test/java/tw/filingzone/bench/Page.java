package tw.filingzone.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.filingzone.faults.Filer;

/** A page of the zone, and what it may cost. */
enum Page {
    FIRM_HOME("a firm's home page", "/firm/home", false, "R2", 6, 6),
    EXCHANGE_HOME("the matrix of a window", "/exchange/home", true, "R2", 8, 6),
    PERSONNEL("the list of personnel", "/firm/personnel/list", false, "R3", 1.6, 3),
    FIRMS("the list of firms", "/admin/firm/list", true, "R3", 1.6, 3),
    FORM("the form of a person", "/firm/personnel/edit", false, "R4", 1.3, 5);

    private static final String FIRM = "z001";
    /** What the reading of the metrics itself asks the database for, for each request of a round. */
    private static final double OF_METRICS = 0.1;

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

    /** All pages of a zone, each opened by somebody who has signed in. */
    static Map<Page, Arm> arms(Server server) throws IOException, InterruptedException {
        String zone = server.zone().address("");
        HttpClient filer = new Filer(zone, FIRM).session();
        HttpClient exchange = Filer.exchange(zone, "exchange.admin").session();
        Map<Page, Arm> arms = new LinkedHashMap<>();
        for (Page page : values()) {
            arms.put(page, new Arm(page.title, server, page.exchange ? exchange : filer, page.path));
        }
        return arms;
    }

    String title() {
        return title;
    }

    /** The name of the reference page that it is held against. */
    String reference() {
        return reference;
    }

    /** What it cost, beside its reference page on the same server. */
    List<Row> costs(String part, Arm arm, Arm reference, Rounds rounds) {
        return List.of(
                new Row(
                        part,
                        title + ", CPU / " + reference.name(),
                        rounds.ratios(arm, reference, Sample::cpuMillis),
                        cpu),
                new Row(part, title + ", CPU ms", rounds.of(arm, Sample::cpuMillis), null),
                new Row(
                        part,
                        title + ", SQL statements",
                        rounds.of(arm, Sample::statements).stream()
                                .map(statements -> Math.ceil(statements - OF_METRICS))
                                .toList(),
                        statements),
                new Row(part, title + ", SQL ms", rounds.of(arm, Sample::sqlMillis), null),
                new Row(part, title + ", ms until the answer", rounds.of(arm, Sample::wallMillis), null),
                new Row(part, title + ", KB", rounds.of(arm, sample -> sample.bytes() / 1000), null));
    }
}
