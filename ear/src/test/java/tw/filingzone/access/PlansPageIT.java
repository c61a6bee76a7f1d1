package tw.filingzone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.access.Route.Visitors;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.suite.PostgresServer;

/** PostgreSQL needs to read no table that grows from its beginning to its end, whatever page is opened. */
@RunAsClient
@BrowserTest
@Tag("postgresql")
@Tag("journey")
class PlansPageIT {

    /**
     * Tables of a few hundred rows at most, however many firms there are and however long they file. And that of the
     * firms: it never grows with time, has short rows, and a search for a word within a name can use no index.
     */
    private static final Set<String> SMALL = Set.of(
            "annex_version",
            "calendar_day",
            "catalogue_entry",
            "filing_window",
            "filing_window_item",
            "firm",
            "help_version",
            "reference_data",
            "requirement",
            "requirement_part",
            "window_extension");

    private static final Pattern QUERY = Pattern.compile("Query Text: (.*)");
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+).*cost=1\\d{10}\\.");
    private static final List<String> WAYS = List.of("", "?show=all&q=a");

    private static List<String> addresses(Visitors who, Visitor visitor) {
        List<String> addresses = new ArrayList<>();
        for (Route route : Route.ALL) {
            if (route.owner() == who) {
                String address = route.address(visitor);
                addresses.add(address);
                if (address.endsWith("/list")) {
                    WAYS.forEach(way -> addresses.add(address + way));
                }
            }
        }
        return addresses;
    }

    @Test
    void no_page_reads_a_growing_table_as_a_whole(Visitor visitor) throws Exception {
        Map<Visitors, List<String>> pages = new EnumMap<>(Visitors.class);
        for (Visitors who : Visitors.values()) {
            visitor.signIn(who.username);
            pages.put(who, addresses(who, visitor));
        }
        List<String> plans = PostgresServer.plansOf(() -> pages.forEach((who, addresses) -> {
            visitor.signIn(who.username);
            addresses.forEach(
                    address -> assertThat(visitor.status(address)).as(address).isEqualTo(200));
        }));

        Set<String> whole = new TreeSet<>();
        int queries = 0;
        String query = "";
        for (String line : plans) {
            Matcher asked = QUERY.matcher(line);
            if (asked.find()) {
                query = asked.group(1);
                queries++;
            }
            Matcher scan = WHOLE_TABLE.matcher(line);
            if (scan.find() && !SMALL.contains(scan.group(1))) {
                whole.add(scan.group(1) + ": " + query);
            }
        }
        assertThat(queries).isGreaterThan(100);
        assertThat(whole).isEmpty();
    }
}
