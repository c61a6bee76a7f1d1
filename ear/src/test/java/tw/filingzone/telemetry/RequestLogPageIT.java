package tw.filingzone.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** What the log of requests says of a request. */
@RunAsClient
@BrowserTest
@Tag("inside")
class RequestLogPageIT {

    private static JsonNode line(String code) throws IOException {
        List<JsonNode> lines = Logs.requests(code);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void a_line_counts_the_statements_that_were_sent(Visitor filer) throws IOException {
        filer.signIn("z058.filer").open("/firm/personnel/list?q=search");
        filer.fetch("/tests/statements");
        String code = filer.header("/firm/personnel/list?q=search", "x-request-id");
        long sent = new String(filer.fetch("/tests/statements"), StandardCharsets.UTF_8)
                .lines()
                .count();
        JsonNode line = line(code);
        assertThat(line.get("sql").asLong()).isPositive().isEqualTo(sent);
        assertThat(line.get("sqlMs").asLong())
                .isLessThanOrEqualTo(line.get("ms").asLong());
        assertThat(line.get("path").asString()).isEqualTo("/firm/personnel/list");
        assertThat(line.get("user").asString()).isEqualTo("z058.filer");
        assertThat(line.toString()).doesNotContain("search");
    }

    @Test
    void whoever_has_not_signed_in_has_no_name(Visitor stranger) throws IOException {
        JsonNode line = line(stranger.header("/login", "x-request-id"));
        assertThat(line.get("user").isNull()).isTrue();
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("sql").asInt()).isZero();
    }

    @Test
    void resources_of_pages_have_no_line(Visitor stranger) {
        assertThat(stranger.header("/jakarta.faces.resource/zone.css.xhtml?ln=zone", "x-request-id"))
                .isNull();
    }

    @Test
    void nobody_chooses_the_code_of_a_request(Visitor visitor) {
        visitor.page().setExtraHTTPHeaders(Map.of("X-Request-Id", "aaaaa-aaaaa"));
        Response answer = visitor.page().navigate(Visitor.zone() + "/login");
        assertThat(answer.headerValue("X-Request-Id"))
                .matches("[0-9a-z]{5}-[0-9a-z]{5}")
                .isNotEqualTo("aaaaa-aaaaa");
    }
}
