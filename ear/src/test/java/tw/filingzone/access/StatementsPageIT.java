package tw.filingzone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** How many SQL statements a page takes: within its budget, and as many for five thousand records as for ten. */
@RunAsClient
@BrowserTest
@Tag("inside")
@Tag("journey")
class StatementsPageIT {

    /** No other test looks at the registers of this firm. */
    private static final String FIRM = "Z057";

    private static final int LIST = 3;
    private static final int DASHBOARD = 6;
    private static final int DETAILS = 6;
    private static final int FORM = 5;
    private static final int ATTEMPTS = 3;
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(3);

    private static final List<String> REGISTERS = List.of("policy", "isms", "ciso", "unit", "personnel", "licence");

    @Test
    void a_page_of_a_firm_takes_as_many_statements_for_five_thousand_records_as_for_ten(Visitor filer)
            throws IOException, InterruptedException {
        filer.signIn("z057.filer").open("/firm/submit");
        filer.follow("[id='submit:send']");
        fill(10);
        Map<String, Integer> budgets = pagesOfAFirm(filer);
        Map<String, List<String>> few = new LinkedHashMap<>();
        budgets.keySet().forEach(path -> few.put(path, fewest(filer, path)));
        fill(5_000);
        requireWithin(budgets, few, filer);
    }

    @Test
    void the_administrator_of_a_firm_keeps_within_the_budget(Visitor administrator) {
        administrator.signIn("z057.admin");
        Map<String, Integer> budgets = new LinkedHashMap<>();
        budgets.put("/firm/account/list", LIST);
        budgets.put("/firm/account/edit", FORM);
        String id = idOf(administrator, "/firm/account/list", "/firm/account/view?id=");
        budgets.put("/firm/account/view?id=" + id, DETAILS);
        budgets.put("/firm/account/edit?id=" + id, FORM);
        requireWithin(budgets, Map.of(), administrator);
    }

    @Test
    void the_exchange_keeps_within_the_budget(Visitor exchange) {
        exchange.signIn("exchange.admin");
        Map<String, Integer> budgets = new LinkedHashMap<>();
        budgets.put("/exchange/home", DASHBOARD);
        budgets.put("/exchange/home?level=2", DASHBOARD);
        for (String list :
                List.of("/exchange/licence", "/admin/window", "/admin/calendar", "/admin/firm", "/admin/account")) {
            budgets.put(list + "/list", LIST);
        }
        for (String kind : List.of("window", "firm", "account")) {
            String id = idOf(exchange, "/admin/" + kind + "/list", "/admin/" + kind + "/view?id=");
            budgets.put("/admin/" + kind + "/view?id=" + id, DETAILS);
            budgets.put("/admin/" + kind + "/edit", FORM);
            budgets.put("/admin/" + kind + "/edit?id=" + id, FORM);
        }
        budgets.put("/exchange/licence/queue", LIST);
        budgets.put("/exchange/licence/queue?ruling=ALL&q=demo&sort=-name", LIST);
        String name = idOf(exchange, "/exchange/licence/queue", "/exchange/licence/rule?id=");
        budgets.put("/exchange/licence/rule?id=" + name, FORM);
        budgets.put("/exchange/licence/edit?name=" + name, FORM);
        String entry = idOf(exchange, "/exchange/licence/list", "/exchange/licence/edit?id=");
        budgets.put("/exchange/licence/edit?id=" + entry, FORM);
        requireWithin(budgets, Map.of(), exchange);
    }

    private static Map<String, Integer> pagesOfAFirm(Visitor filer) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("/firm/home", DASHBOARD);
        pages.put("/firm/submit", DASHBOARD);
        pages.put("/firm/records", LIST);
        for (String register : REGISTERS) {
            String folder = "/firm/" + register;
            String id = idOf(filer, folder + "/list", folder + "/view?id=");
            pages.put(folder + "/list?show=active", LIST);
            pages.put(folder + "/list?show=all&q=fi&sort=-id", LIST);
            pages.put(folder + "/view?id=" + id, DETAILS);
            pages.put(folder + "/edit", FORM);
            pages.put(folder + "/edit?id=" + id, FORM);
        }
        return pages;
    }

    private static String idOf(Visitor visitor, String list, String link) {
        visitor.open(list);
        String target =
                visitor.page().locator("tbody a[href*='" + link + "']").first().getAttribute("href");
        return target.substring(target.indexOf("id=") + 3).replaceAll("\\D.*", "");
    }

    /**
     * What a page asks of the database that has been opened before, as pages of a session are. Asked again when it is
     * more than expected, since a timer may ask something in between.
     */
    private static List<String> statements(Visitor visitor, String path, int expected) {
        assertThat(visitor.status(path)).as(path).isEqualTo(200);
        List<String> asked = attempt(visitor, path);
        for (int again = 1; again < ATTEMPTS && asked.size() > expected; again++) {
            asked = attempt(visitor, path);
        }
        return asked;
    }

    private static List<String> fewest(Visitor visitor, String path) {
        return Stream.generate(() -> statements(visitor, path, 0))
                .limit(2)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static List<String> attempt(Visitor visitor, String path) {
        visitor.fetch("/tests/statements");
        assertThat(visitor.status(path)).as(path).isEqualTo(200);
        return new String(visitor.fetch("/tests/statements"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static void requireWithin(Map<String, Integer> budgets, Map<String, List<String>> few, Visitor visitor) {
        StringBuilder table = new StringBuilder("SQL statements: with 10 records | with 5,000 | budget | page%n");
        Map<String, List<String>> broken = new TreeMap<>();
        budgets.forEach((path, budget) -> {
            int expected = few.containsKey(path) ? few.get(path).size() : budget;
            List<String> many = statements(visitor, path, expected);
            int before = few.getOrDefault(path, many).size();
            table.append("%6d | %6d | %6d | ".formatted(before, many.size(), budget))
                    .append(path.replace("%", "%%"))
                    .append("%n");
            if (many.size() != before || many.size() > budget) {
                broken.put(path + " " + before + " " + many.size() + "/" + budget, many);
            }
        });
        print(table.toString().formatted());
        assertThat(broken).isEmpty();
    }

    @SuppressWarnings("PMD.SystemPrintln")
    private static void print(String table) {
        System.out.println(table);
    }

    /** Takes longer than a visitor waits for a page. */
    private static void fill(int count) throws IOException, InterruptedException {
        URI filler = URI.create(Visitor.zone() + "/tests/fill?firm=" + FIRM + "&count=" + count);
        HttpRequest request =
                HttpRequest.newBuilder(filler).timeout(FILLED_WITHIN).build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("filled");
    }
}
