package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The page warns before its session ends. The browser's clock is moved, the server's is not. */
@RunAsClient
@BrowserTest
class SessionWarningPageIT {

    private static final String PAGE = "/firm/ciso/list?show=all";

    private static Locator dialog(Page page) {
        return page.locator("#session");
    }

    /** Lets the browser's time pass until so many seconds before the session's end. */
    private static void passUntil(Page page, int secondsBefore) {
        int idle = Integer.parseInt(dialog(page).getAttribute("data-idle"));
        page.clock().fastForward((idle - secondsBefore) * 1000L);
    }

    private static void waitFor(Page page) {
        PlaywrightAssertions.assertThat(dialog(page)).isVisible();
    }

    private static Visitor idle(Visitor filer) {
        filer.page().clock().install();
        filer.inEnglish().signIn("z010.filer").open(PAGE);
        return filer;
    }

    @Test
    void two_minutes_before_the_end_it_asks_and_going_on_renews(Visitor filer) {
        Page page = idle(filer).page();
        assertThat(dialog(page).getAttribute("data-idle")).isEqualTo("1200");
        passUntil(page, 150);
        assertThat(dialog(page).isVisible()).isFalse();
        page.clock().fastForward(60_000);
        waitFor(page);
        assertThat(dialog(page).innerText()).contains("You will be signed out soon", "Time left 1:");
        assertThat(page.evaluate("document.activeElement.dataset.do")).isEqualTo("renew");
        filer.requireAccessible();
        page.waitForResponse("**/account/session", () -> page.click("[data-do=renew]"));
        PlaywrightAssertions.assertThat(dialog(page)).isHidden();
        passUntil(page, 150);
        assertThat(dialog(page).isVisible()).isFalse();
    }

    @Test
    void the_escape_key_goes_on_too(Visitor filer) {
        Page page = idle(filer).page();
        passUntil(page, 60);
        waitFor(page);
        page.waitForResponse("**/account/session", () -> page.keyboard().press("Escape"));
        PlaywrightAssertions.assertThat(dialog(page)).isHidden();
    }

    @Test
    void after_the_end_it_leads_to_the_login_and_back(Visitor filer) {
        Page page = idle(filer).page();
        passUntil(page, -60);
        waitFor(page);
        assertThat(dialog(page).innerText()).contains("You have been signed out");
        filer.requireAccessible();
        filer.endSession();
        filer.follow("[data-do=return]");
        assertThat(filer.path()).startsWith("/login?to=");
        filer.typeCredentials("z010.filer", Visitor.PASSWORD);
        assertThat(filer.path()).isEqualTo(PAGE);
    }

    @Test
    void signing_out_from_the_warning_signs_out(Visitor filer) {
        Page page = idle(filer).page();
        passUntil(page, 60);
        waitFor(page);
        filer.follow("[data-do=leave]");
        assertThat(filer.path()).isEqualTo("/login?ended=true");
    }

    @Test
    void a_request_of_another_tab_counts_and_so_does_its_end(Visitor filer) {
        Page page = idle(filer).page();
        passUntil(page, 60);
        waitFor(page);
        Page other = page.context().newPage();
        other.clock().install();
        other.clock().setSystemTime(((Number) page.evaluate("Date.now()")).longValue());
        other.navigate("/firm/home");
        page.clock().fastForward(2_000);
        PlaywrightAssertions.assertThat(dialog(page)).isHidden();
        other.waitForNavigation(() -> other.click("[id='bar:signOut']"));
        page.clock().fastForward(2_000);
        waitFor(page);
        assertThat(dialog(page).innerText()).contains("You have been signed out");
    }

    @Test
    void renewing_is_for_whoever_is_signed_in(Visitor filer, Visitor stranger) {
        filer.signIn("z010.filer");
        assertThat(filer.status("/account/session")).isEqualTo(204);
        stranger.open("/account/session");
        assertThat(stranger.path()).startsWith("/login");
    }
}
