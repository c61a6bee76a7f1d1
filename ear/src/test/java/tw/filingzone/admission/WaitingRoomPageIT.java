package tw.filingzone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** While the zone has as much to do as it can, newcomers wait in line and those who are in do not notice. */
@RunAsClient
@BrowserTest
class WaitingRoomPageIT {

    private static final int MOST = 8 * Runtime.getRuntime().availableProcessors();
    private static final Duration BEGUN = Duration.ofSeconds(1);
    private static final Page.WaitForURLOptions TURN = new Page.WaitForURLOptions().setTimeout(20_000);

    @Test
    void newcomers_come_in_by_their_order_and_whoever_is_in_goes_on(Visitor filer, Visitor first, Visitor second)
            throws Exception {
        filer.signIn("z047.filer");
        try (Crowd crowd = new Crowd(Visitor.zone(), filer.session())) {
            crowd.ask("/firm/home", MOST);
            LockSupport.parkNanos(BEGUN.toNanos());

            first.open("/login?to=/firm/records");
            assertThat(first.path()).isEqualTo("/waiting?to=/firm/records");
            assertThat(place(first)).isEqualTo("1");
            first.requireAccessible();
            second.inEnglish().open("/firm/home");
            assertThat(place(second)).isEqualTo("2");
            assertThat(second.content()).contains("Your place in line");
            second.requireAccessible();
            second.follow(".waiting a.button");
            assertThat(place(second)).isEqualTo("2");

            assertThat(second.open("/login.xhtml")).isEqualTo(200);
            assertThat(second.path()).startsWith("/waiting");

            assertThat(filer.open("/firm/policy/edit")).isEqualTo(200);
            assertThat(new String(filer.fetch("/metrics"))).contains("zone_newcomers_waiting 2");
        }
        first.page().waitForURL("**/login?to=*", TURN);
        first.typeCredentials("z047.viewer", Visitor.PASSWORD);
        assertThat(first.path()).isEqualTo("/firm/records");
        second.page().waitForURL("**/login*", TURN);
    }

    @Test
    void requests_of_nobody_shut_nobody_out(Visitor nobody, Visitor visitor) throws Exception {
        nobody.open("/login");
        try (Crowd crowd = new Crowd(Visitor.zone(), nobody.session())) {
            crowd.ask("/help", MOST / 2);
            crowd.ask("/login", MOST / 2);
            LockSupport.parkNanos(BEGUN.toNanos());
            visitor.open("/login");
            assertThat(visitor.path()).isEqualTo("/login");
        }
    }

    @Test
    void nobody_finds_a_waiting_room_while_there_is_little_to_do(Visitor visitor) {
        visitor.open("/waiting?to=/firm/home");
        assertThat(visitor.path()).startsWith("/login?to=");
    }

    private static String place(Visitor visitor) {
        return visitor.page().innerText(".waiting-place strong");
    }
}
