package tw.filingzone.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.suite.PostgresServer;

/** The database goes away, and comes back: users are told soon and honestly, and nobody starts anything again. */
@RunAsClient
@BrowserTest
@Tag("inside")
class DatabaseFaultsPageIT {

    private static final Logger LOG = Logger.getLogger(DatabaseFaultsPageIT.class.getName());
    private static final String FORM = "/firm/policy/edit";
    private static final String TITLE = "[id='form:title']";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ENOUGH = 20;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    /** Somebody who asks for a page ten times a second, and remembers when the answers were wrong. */
    private static final class Impatient implements Runnable {

        private final List<Instant> wrong = new CopyOnWriteArrayList<>();
        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpRequest page;
        private volatile boolean enough;
        private volatile int right;

        Impatient(Visitor visitor) {
            String session = visitor.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .map(cookie -> "JSESSIONID=" + cookie.value)
                    .findFirst()
                    .orElseThrow();
            page = HttpRequest.newBuilder(URI.create(Visitor.zone() + "/firm/policy/list"))
                    .header("Cookie", session)
                    .build();
        }

        @Override
        public void run() {
            while (!enough) {
                ask();
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }

        private void ask() {
            try {
                if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                    right++;
                } else {
                    wrong.add(Instant.now());
                }
            } catch (IOException broken) {
                wrong.add(Instant.now());
            } catch (InterruptedException stopped) {
                enough = true;
            }
        }
    }

    private interface Fault {
        void happens() throws Exception;
    }

    /** Lets something happen in the middle of good answers, and waits for good ones again; when it was over. */
    private static Instant whileAsked(Impatient impatient, Fault fault) throws Exception {
        Thread asking = new Thread(impatient);
        asking.start();
        try {
            await("good answers", () -> impatient.right > ENOUGH);
            assertThat(impatient.wrong).isEmpty();
            fault.happens();
            Instant over = Instant.now();
            int before = impatient.right;
            await("good answers again", () -> impatient.right > before + 2 * ENOUGH);
            return over;
        } finally {
            impatient.enough = true;
            asking.join();
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private static Duration timed(Runnable work) {
        Instant begun = Instant.now();
        work.run();
        return Duration.between(begun, Instant.now());
    }

    private static void requireToldHonestly(Visitor visitor, int status, String sentence) {
        assertThat(timed(() -> assertThat(visitor.open("/firm/home")).isEqualTo(status)))
                .isLessThan(SOON);
        assertThat(visitor.content()).contains(sentence, "代碼");
        assertThat(timed(() -> assertThat(visitor.status("/health/ready")).isEqualTo(503)))
                .isLessThan(SOON);
        assertThat(visitor.status("/health/live")).isEqualTo(200);
        visitor.forgetComplaints();
    }

    @Test
    void a_pool_without_connections_is_told_soon_and_over_as_soon_as_there_are_some(Visitor holder, Visitor filer) {
        filer.signIn("z058.filer");
        holder.open("/tests/connections?take=all");
        try {
            assertThat(Integer.parseInt(holder.page().locator("body").innerText()))
                    .isGreaterThan(20);
            requireToldHonestly(filer, 500, "系統發生問題");
        } finally {
            holder.open("/tests/connections");
        }
        assertThat(filer.open("/firm/home")).isEqualTo(200);
        assertThat(filer.status("/health/ready")).isEqualTo(200);
    }

    @Tag("postgresql")
    @Test
    void a_database_that_crashes_is_used_again_as_soon_as_it_is_back(Visitor filer, Visitor other) throws Exception {
        Page page = filer.signIn("z058.filer").page();
        filer.open(FORM);
        page.fill(TITLE, "資料庫中斷時輸入的標題");
        other.signIn("z058.viewer");
        Impatient impatient = new Impatient(other);
        Instant back = whileAsked(impatient, () -> {
            PostgresServer.crash();
            try {
                await("that it is noticed", () -> other.status("/firm/home") == 503);
                requireToldHonestly(other, 503, "系統暫時連不上資料庫");
                await("wrong answers", () -> impatient.wrong.size() > ENOUGH);
            } finally {
                PostgresServer.startAgain();
            }
        });
        assertThat(impatient.wrong).allMatch(moment -> moment.isBefore(back.plus(SOON)));
        LOG.info(() -> "last wrong answer "
                + Duration.between(back, impatient.wrong.get(impatient.wrong.size() - 1))
                        .toMillis()
                + " ms after the database was back; " + impatient.wrong.size() + " wrong, " + impatient.right
                + " right");
        assertThat(other.status("/health/ready")).isEqualTo(200);
        assertThat(page.inputValue(TITLE)).isEqualTo("資料庫中斷時輸入的標題");
        page.fill("[id='form:documentVersion']", "9");
        page.waitForFunction("() => document.querySelector('#draftStatus').dataset.state === 'saved'");
        filer.open(FORM);
        assertThat(page.inputValue(TITLE)).isEqualTo("資料庫中斷時輸入的標題");
        filer.follow("[id='form:discardDraft']");
        filer.forgetComplaints();
    }
}
