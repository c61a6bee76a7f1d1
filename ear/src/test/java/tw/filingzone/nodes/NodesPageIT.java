package tw.filingzone.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;
import tw.filingzone.faults.Filer;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.TaipeiTime;

/** Two nodes are one zone: for what is in force, and for whoever is in the middle of a form when a node dies. */
@RunAsClient
@BrowserTest
@Tag("nodes")
class NodesPageIT {

    private static final String FILER = "z039.filer";
    private static final String FORM = "/firm/policy/edit";
    private static final String SAVE = "[id='form:save']";
    private static final String TITLE = "[id='form:title']";
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(5);

    @BeforeEach
    void both_nodes_serve() {
        Node.ALL.forEach(Node::awaitReady);
    }

    @Test
    void a_level_given_on_one_node_is_in_force_on_the_other_at_the_next_request(Visitor exchange, Visitor filer) {
        filer.onNode("b").signIn("z034.filer").open("/firm/home");
        assertThat(filer.page().locator(".topbar").innerText()).doesNotContain("第 1 級");
        exchange.onNode("a").signIn("exchange.admin").open("/admin/firm/list?q=Z034");
        exchange.follow("tbody a[href*='view?id=']");
        exchange.page().selectOption("[id='assignment:level']", new SelectOption().setValue("LEVEL_1"));
        exchange.page().fill("[id='assignment:validFrom']", RocDate.format(LocalDate.now(TaipeiTime.ZONE)));
        exchange.page().fill("[id='assignment:reason']", "調整");
        exchange.follow("[id='assignment:assign']");
        assertThat(exchange.content()).contains("已儲存");
        assertThat(exchange.node()).isEqualTo("a");
        filer.open("/firm/home");
        assertThat(filer.page().locator(".topbar").innerText()).contains("第 1 級");
        assertThat(filer.node()).isEqualTo("b");
    }

    @Test
    void an_account_disabled_on_one_node_is_shut_out_of_the_other(Visitor exchange, Visitor viewer) {
        viewer.onNode("b").signIn("z035.viewer");
        exchange.onNode("a").signIn("exchange.admin").open("/admin/account/list?firm=Z035&q=viewer");
        exchange.follow("text=z035.viewer");
        exchange.follow("[id='form:disable']");
        viewer.open("/firm/home");
        assertThat(viewer.path()).startsWith("/login");
    }

    /** Half a second after its last answer a node has handed on what it knew of the session, the open form included. */
    @Test
    void a_form_is_saved_by_the_other_node(Visitor filer) {
        requireSavedByTheOther(filer, 500);
    }

    @Tag("faults")
    @Test
    void a_form_that_was_left_alone_for_a_while_is_saved_too(Visitor filer) {
        requireSavedByTheOther(filer, 5000);
    }

    private static void requireSavedByTheOther(Visitor filer, long millis) {
        String typed = type(filer, millis);
        requireMoved(filer, dieAfter(filer, millis), () -> filer.follow(SAVE));
        assertThat(filer.path()).startsWith("/firm/policy/view?id=");
        assertThat(filer.content()).contains(typed);
        filer.forgetComplaints();
    }

    /** A node that dies sooner may take the session along: then there is a login, and the form with what was typed. */
    @Tag("faults")
    @ParameterizedTest
    @ValueSource(longs = {0, 10, 50, 100})
    void what_was_typed_is_never_lost(long millis, Visitor filer) {
        String typed = type(filer, millis);
        requireMoved(filer, dieAfter(filer, millis), () -> filer.open(FORM));
        if (filer.path().startsWith("/login")) {
            filer.typeCredentials(FILER, Visitor.PASSWORD);
        }
        assertThat(filer.path()).startsWith(FORM);
        assertThat(filer.page().inputValue(TITLE)).isEqualTo(typed);
        filer.follow("[id='form:discardDraft']");
        filer.forgetComplaints();
    }

    @Tag("faults")
    @Test
    void a_file_is_sent_again_to_the_other_node_without_another_login() throws Exception {
        Filer filer = new Filer(Visitor.zone(), "z036");
        byte[] file = SamplePdf.unique(1_000_000);
        filer.session();
        Node dying = new Node(filer.cookie("ZONE_NODE"));
        assertThatThrownBy(() -> filer.addPolicy(file, () -> {
                    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                    dying.kill();
                }))
                .isInstanceOf(IOException.class);
        Instant asked = Instant.now();
        filer.addPolicy(file, () -> {});
        assertThat(Duration.between(asked, Instant.now())).isLessThan(FIRST_ANSWER);
        assertThat(filer.cookie("ZONE_NODE")).isEqualTo(dying.other().name());
        assertThat(filer.logins()).isEqualTo(1);
    }

    /** Fills in the form, the last field a moment ago: the server has just answered that the draft is kept. */
    private static String type(Visitor filer, long millis) {
        String typed = "節點停止前輸入的標題 " + millis;
        filer.signIn(FILER).open(FORM);
        Map.of("documentVersion", "9", "approvedOn", "1140520", "approvedBy", "董事會")
                .forEach((field, value) -> filer.page().fill("[id='form:" + field + "']", value));
        filer.page().fill(TITLE, typed);
        filer.page()
                .waitForResponse("**/firm/drafts", () -> filer.page().keyboard().press("Tab"));
        return typed;
    }

    private static Node dieAfter(Visitor filer, long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
        Node dying = new Node(filer.node());
        dying.kill();
        return dying;
    }

    private static void requireMoved(Visitor filer, Node dead, Runnable next) {
        Instant asked = Instant.now();
        next.run();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(FIRST_ANSWER);
        assertThat(filer.node()).isEqualTo(dead.other().name());
    }
}
