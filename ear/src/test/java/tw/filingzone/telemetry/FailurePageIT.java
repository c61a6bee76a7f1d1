package tw.filingzone.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** What users are told of a failure that nobody expected, and what operators find of it. */
@RunAsClient
@BrowserTest
@Tag("inside")
class FailurePageIT {

    private static final String NOTHING_PENDING = "() => !document.querySelector('.ui-fileupload-row')";
    private static final Pattern CODE = Pattern.compile("[0-9a-z]{5}-[0-9a-z]{5}");

    private static String codeIn(String text) {
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as("a code in %s", text).isTrue();
        return code.group();
    }

    private static FilePayload file() {
        return new FilePayload("資安政策.pdf", "application/pdf", SamplePdf.bytes("a file in a storm"));
    }

    @Test
    void the_error_page_has_the_code_that_the_logs_have(Visitor operator, Visitor administrator) throws IOException {
        administrator.signIn("exchange.admin");
        assertThat(operator.open("/tests/table?away=yes")).isEqualTo(200);
        try {
            assertThat(administrator.open("/admin/evidence/list")).isEqualTo(500);
        } finally {
            operator.open("/tests/table");
        }
        String code = codeIn(administrator.content());
        assertThat(administrator.content())
                .contains("系統發生問題")
                .doesNotContainIgnoringCase("Exception", "FILE_CHECK", "SQL");
        administrator.requireAccessible();

        List<JsonNode> requests = Logs.requests(code);
        assertThat(requests).hasSize(1);
        JsonNode line = requests.get(0);
        assertThat(line.get("path").asString()).isEqualTo("/admin/evidence/list");
        assertThat(line.get("status").asInt()).isEqualTo(500);
        assertThat(line.get("user").asString()).isEqualTo("exchange.admin");
        assertThat(line.get("sql").asInt()).isPositive();

        List<JsonNode> failures = Logs.server("request " + code + " failed");
        assertThat(failures).hasSize(1);
        JsonNode failure = failures.get(0);
        assertThat(failure.get("level").asString()).isEqualTo("SEVERE");
        assertThat(failure.get("threadName").asString()).endsWith("request " + code);
        assertThat(failure.toString()).containsIgnoringCase("FILE_CHECK");
        administrator.forgetComplaints();
        assertThat(administrator.open("/admin/evidence/list")).isEqualTo(200);
    }

    @Test
    void a_failed_upload_leaves_the_form_and_says_so(Visitor operator, Visitor filer) {
        Page page = filer.signIn("z058.filer").page();
        filer.open("/firm/policy/edit");
        page.fill("[id='form:title']", "資安政策第九版");
        assertThat(operator.open("/tests/table?away=yes")).isEqualTo(200);
        try {
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST")
                            && response.request().headers().containsKey("faces-request"),
                    () -> page.setInputFiles("[id='form:upload_input']", file()));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).doesNotContainIgnoringCase("Exception", "FILE_CHECK", "tw.filingzone");
            page.locator("#failure").waitFor();
            assertThat(page.locator("#failure").innerText())
                    .contains("剛才的動作沒有完成")
                    .contains(answer.headerValue("X-Request-Id"));
            page.waitForFunction(NOTHING_PENDING);
        } finally {
            operator.open("/tests/table");
        }
        filer.requireAccessible();
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("資安政策第九版");
        page.setInputFiles("[id='form:upload_input']", file());
        page.locator(".attachments .file-name").first().waitFor();
        assertThat(page.locator("#failure").isHidden()).isTrue();
        filer.forgetComplaints();
    }

    @Test
    void a_zone_that_cannot_be_reached_leaves_the_form_and_says_so(Visitor filer) {
        Page page = filer.inEnglish().signIn("z058.filer").page();
        filer.open("/firm/policy/edit");
        page.fill("[id='form:title']", "Typed on a train");
        page.context().setOffline(true);
        page.setInputFiles("[id='form:upload_input']", file());
        page.locator("#failure").waitFor();
        assertThat(page.locator("#failure").innerText()).contains("cannot be reached");
        page.waitForFunction(NOTHING_PENDING);
        page.context().setOffline(false);
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("Typed on a train");
        filer.forgetComplaints();
    }
}
