package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** How much comes over the line for a page: to a browser that has seen nothing of the zone yet, and to one that has. */
@ExtendWith(Report.Resolver.class)
class WeightIT {

    private static final List<String> PAGES = List.of(
            "/login", "/firm/home", "/firm/personnel/list", "/firm/personnel/edit", "/firm/submit", "/firm/records");
    private static final double FIRST_KB = 600;
    private static final double AGAIN_KB = 40;
    /** The fonts that a browser of today takes, of all that a style sheet offers. */
    private static final Pattern FONT = Pattern.compile("url\\(\\s*[\"']?([^)\"']*woff2[^)\"']*)[\"']?\\s*\\)");

    private static final Pattern KEPT = Pattern.compile("max-age=[1-9]\\d{4,}");

    @Test
    void pages_are_light(Report report) throws Exception {
        try (FreshServer zone = FreshServer.start(Data.demo("weight").settings())) {
            HttpClient newcomer = HttpClient.newHttpClient();
            HttpClient filer = new Filer(zone.address(""), "z001").session();
            List<Row> rows = new ArrayList<>();
            for (String page : PAGES) {
                HttpClient client = page.equals("/login") ? newcomer : filer;
                Weight weight = new Weight(client);
                weight.page(URI.create(zone.address(page)));
                rows.add(row(page + ", first visit, KB", weight.first, FIRST_KB));
                rows.add(row(page + ", again, KB", weight.again, AGAIN_KB));
            }
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    /** What one page and all that belongs to it weigh, in bytes. */
    private static final class Weight {
        private final HttpClient client;
        private final Set<URI> fetched = new HashSet<>();
        private long first;
        private long again;

        Weight(HttpClient client) {
            this.client = client;
        }

        void page(URI address) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = fetch(address);
            again += answer.body().length;
            String html = new String(Content.of(answer), StandardCharsets.UTF_8);
            for (Element part : Jsoup.parse(html).select("link[href], script[src], img[src]")) {
                part(address.resolve(part.attr(part.hasAttr("href") ? "href" : "src")));
            }
        }

        private void part(URI address) throws IOException, InterruptedException {
            if (!fetched.add(address)) {
                return;
            }
            HttpResponse<byte[]> answer = fetch(address);
            if (!KEPT.matcher(answer.headers().firstValue("Cache-Control").orElse(""))
                    .find()) {
                again += answer.body().length;
            }
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/css")) {
                Matcher font = FONT.matcher(new String(Content.of(answer), StandardCharsets.UTF_8));
                while (font.find()) {
                    part(address.resolve(font.group(1)));
                }
            }
        }

        private HttpResponse<byte[]> fetch(URI address) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " for " + address);
            }
            first += answer.body().length;
            return answer;
        }
    }

    private static Row row(String name, long bytes, double bar) {
        return new Row("weight", name, List.of(bytes / 1000.0), bar);
    }
}
