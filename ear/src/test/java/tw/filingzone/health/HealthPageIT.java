package tw.filingzone.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.browser.Visitor;

/** What a load balancer and an operator are told of a node. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HealthPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Visitor.zone() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_node_that_runs_is_alive_and_ready() throws Exception {
        assertThat(ask("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> ready = ask("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(ready.body()).contains("database", "clock differs by", "schema", "MB left for data", "serving");
    }

    @Test
    void whoever_comes_through_a_load_balancer_is_told_the_state_alone() throws Exception {
        HttpResponse<String> ready = ask("/health/ready", "X-Forwarded-For", "203.0.113.9");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).doesNotContain("database", "schema", "MB");
    }

    @Test
    void asking_begins_no_session() throws Exception {
        assertThat(ask("/health/ready").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void an_address_of_operators_is_no_way_round_the_door() throws Exception {
        HttpResponse<String> led = ask("/health/../firm/home");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElseThrow()).contains("/login");
        assertThat(led.headers().firstValue("X-Request-Id")).isPresent();
    }
}
