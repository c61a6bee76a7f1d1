package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.suite.FreshServer;

/** The zone's pages beside the reference pages: on the firms of today and on ten thousand, and on the embedded database. */
@ExtendWith(Report.Resolver.class)
class PagesIT {

    private static final int FIRMS_TODAY = 130;
    private static final int FIRMS = 10_000;
    private static final double GROWTH_CPU = 1.2;
    private static final double GROWTH_SQL = 2;

    @TempDir
    private Path directory;

    @Test
    void pages_cost_little_more_than_the_least_and_do_not_grow_with_the_data(Report report) throws Exception {
        Data few = Data.of("today", FIRMS_TODAY);
        Data many = Data.of("grown", FIRMS);
        try (FreshServer today = FreshServer.start(few.settings());
                FreshServer grown = FreshServer.startBeside(many.settings())) {
            References references = References.beside(new Server(today));
            References beside = References.beside(new Server(grown));
            Map<Page, Arm> small = Page.arms(new Server(today));
            Map<Page, Arm> large = Page.arms(new Server(grown));
            List<Arm> all = new ArrayList<>(references.all());
            all.addAll(beside.all());
            all.addAll(small.values());
            all.addAll(large.values());
            Rounds rounds = Rounds.of(all);
            List<Row> rows = new ArrayList<>(references.costs("reference", rounds));
            for (Page page : Page.values()) {
                rows.addAll(page.costs("130 firms", small.get(page), references.of(page), rounds));
                rows.addAll(page.costs("10,000 firms", large.get(page), beside.of(page), rounds));
                rows.add(new Row(
                        "growth",
                        page.title() + ", CPU / " + page.reference() + ", 10,000 / 130 firms",
                        Rounds.quotients(
                                rounds.ratios(large.get(page), beside.of(page), Sample::cpuMillis),
                                rounds.ratios(small.get(page), references.of(page), Sample::cpuMillis)),
                        GROWTH_CPU));
                rows.add(new Row(
                        "growth",
                        page.title() + ", SQL time, 10,000 / 130 firms",
                        rounds.ratios(large.get(page), small.get(page), Sample::sqlMillis),
                        GROWTH_SQL));
            }
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    @Test
    void on_the_embedded_database_too(Report report) throws Exception {
        Path base = Files.createDirectory(directory.resolve("zone"));
        try (FreshServer zone = FreshServer.start(base, Data.embedded(base.resolve("data/database")))) {
            Server server = new Server(zone);
            References references = References.beside(server);
            Map<Page, Arm> arms = Page.arms(server);
            List<Arm> all = new ArrayList<>(references.all());
            all.addAll(arms.values());
            Rounds rounds = Rounds.of(all);
            List<Row> rows = new ArrayList<>(references.costs("reference beside Derby", rounds));
            for (Page page : Page.values()) {
                rows.addAll(page.costs("Derby", arms.get(page), references.of(page), rounds));
            }
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }
}
