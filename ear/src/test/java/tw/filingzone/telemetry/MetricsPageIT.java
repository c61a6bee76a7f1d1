package tw.filingzone.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** What a collector of metrics reads, before and after something was done. */
@RunAsClient
@BrowserTest
class MetricsPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Visitor.zone() + "/metrics"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A counter by its name and labels as they are printed; 0 while it does not exist. */
    private static double value(String series) throws IOException, InterruptedException {
        return ask().body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(0);
    }

    @Test
    void actions_count_once_they_are_committed_and_refusals_too(Visitor visitor) throws Exception {
        String done = "zone_actions_total{action=\"SignIn\",result=\"DONE\"}";
        String refused = "zone_actions_total{action=\"SignIn\",result=\"REFUSED\"}";
        double before = value(done);
        double beforeRefused = value(refused);
        visitor.open("/login");
        visitor.typeCredentials("z058.viewer", "not the password");
        visitor.typeCredentials("z058.viewer", Visitor.PASSWORD);
        assertThat(value(done)).isEqualTo(before + 1);
        assertThat(value(refused)).isEqualTo(beforeRefused + 1);
    }

    @Test
    void an_upload_counts_with_its_bytes(Visitor filer) throws Exception {
        byte[] pdf = SamplePdf.bytes("counted");
        double before = value("zone_upload_bytes_total");
        filer.signIn("z058.filer").open("/firm/policy/edit");
        filer.page().setInputFiles("[id='form:upload_input']", new FilePayload("政策.pdf", "application/pdf", pdf));
        filer.page().locator(".attachments .file-name").first().waitFor();
        assertThat(value("zone_upload_bytes_total")).isEqualTo(before + pdf.length);
    }

    @Test
    void requests_count_by_page_and_those_for_nothing_under_one_name(Visitor visitor) throws Exception {
        String login = "zone_request_duration_seconds_count{page=\"/login\",status=\"2xx\"}";
        String none = "zone_request_duration_seconds_count{page=\"none\",status=\"4xx\"}";
        double before = value(login);
        double beforeNone = value(none);
        double statements = value("zone_sql_statements_total");
        double seconds = value("zone_sql_seconds_total");
        visitor.status("/login");
        visitor.status("/made/up/" + before);
        visitor.signIn("z058.filer").status("/firm/policy/list");
        assertThat(value(login)).isGreaterThan(before);
        assertThat(value(none)).isEqualTo(beforeNone + 1);
        assertThat(ask().body()).doesNotContain("/made/up");
        assertThat(value("zone_sql_statements_total")).isGreaterThan(statements);
        assertThat(value("zone_sql_seconds_total")).isGreaterThan(seconds);
    }

    @Test
    void queues_and_the_virtual_machine_are_told(Visitor exchange) throws Exception {
        String metrics = ask().body();
        for (String queue : List.of("damaged_files", "drafts", "licence_names", "missing_filings")) {
            assertThat(metrics).contains("zone_queue_size{queue=\"" + queue + "\"}");
        }
        assertThat(metrics).contains("jvm_memory_used_bytes", "jvm_gc_collection_seconds", "jvm_threads_current");
        exchange.inEnglish().signIn("exchange.admin").open("/exchange/licence/queue");
        assertThat(value("zone_queue_size{queue=\"licence_names\"}"))
                .isPositive()
                .isEqualTo(exchange.page().locator("main tbody tr").count());
    }

    @Test
    void nobody_but_the_operator_finds_them() throws Exception {
        assertThat(ask("X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(404);
        HttpResponse<String> metrics = ask();
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(metrics.headers().allValues("Set-Cookie")).isEmpty();
    }
}
