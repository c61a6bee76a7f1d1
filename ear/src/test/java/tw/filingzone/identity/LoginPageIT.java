package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** From the address of the zone to the own main page. */
@RunAsClient
@BrowserTest
class LoginPageIT {

    @Test
    void the_zone_s_address_leads_to_the_login(Visitor visitor) {
        visitor.open("/");
        assertThat(visitor.path()).isEqualTo("/login");
        visitor.requireAccessible();
        visitor.follow("[id='bar:language']");
        assertThat(visitor.content()).contains("Sign in");
        visitor.requireAccessible();
    }

    @Test
    void a_filer_lands_on_the_main_page_of_the_firm(Visitor filer) {
        filer.signIn("z001.filer");
        assertThat(filer.path()).isEqualTo("/firm/home");
        assertThat(filer.page().locator(".topbar").innerText()).contains("Z001", "示範青山證券", "第 1 級");
        filer.requireAccessible();
    }

    @Test
    void who_is_quicker_than_the_scripts_gets_in_all_the_same(Visitor filer) {
        filer.page().route("**/*.js*", Route::abort);
        filer.signIn("z001.filer");
        assertThat(filer.path()).isEqualTo("/firm/home");
        filer.forgetComplaints();
    }

    @Test
    void a_supervisor_lands_on_the_main_page_of_the_exchange(Visitor supervisor) {
        supervisor.inEnglish().signIn("supervisor");
        assertThat(supervisor.path()).isEqualTo("/exchange/home");
        supervisor.requireAccessible();
    }

    @Test
    void a_wrong_password_is_told_at_the_field_and_the_name_stays(Visitor filer) {
        filer.open("/login");
        filer.typeCredentials("z001.filer", "something else");
        assertThat(filer.content()).contains("帳號或密碼不正確");
        assertThat(filer.page().inputValue("[id='login:username']")).isEqualTo("z001.filer");
        filer.requireAccessible();
    }

    @Test
    void who_is_signed_in_has_no_login_page(Visitor filer) {
        filer.signIn("z001.filer").open("/login");
        assertThat(filer.path()).isEqualTo("/firm/home");
        filer.open("/login?to=%2Ffirm%2Fpolicy%2Flist");
        assertThat(filer.path()).startsWith("/firm/policy/list");
        filer.open("/login?to=%2F%2Fevil.example%2F");
        assertThat(filer.path()).isEqualTo("/firm/home");
    }

    @Test
    void an_old_login_page_ends_the_session_and_lets_nobody_in(Visitor desk) {
        desk.open("/login");
        Page other = desk.page().context().newPage();
        other.navigate("/login");
        other.fill("[id='login:username']", "z001.viewer");
        other.fill("[id='login:password']", Visitor.PASSWORD);
        other.click("[id='login:submit']");
        other.waitForURL("**/firm/home");
        desk.typeCredentials("z002.filer", "something else");
        assertThat(desk.path()).isEqualTo("/login");
        other.navigate("/firm/home");
        assertThat(other.url()).contains("/login?to=");
    }

    @Test
    void empty_fields_are_named(Visitor visitor) {
        visitor.open("/login");
        visitor.follow("[id='login:submit']");
        assertThat(visitor.content()).contains("請輸入帳號", "請輸入密碼");
    }

    @Test
    void a_page_asked_for_before_signing_in_is_shown_after_it(Visitor administrator) {
        administrator.open("/admin/firm/list?level=2");
        assertThat(administrator.path()).startsWith("/login?to=");
        administrator.typeCredentials("exchange.admin", Visitor.PASSWORD);
        assertThat(administrator.path()).isEqualTo("/admin/firm/list?level=2");
    }

    @Test
    void an_address_outside_the_zone_is_not_followed_after_signing_in(Visitor filer) {
        filer.open("/login?to=%2F%2Fevil.example%2F");
        filer.typeCredentials("z001.filer", Visitor.PASSWORD);
        assertThat(filer.path()).isEqualTo("/firm/home");
    }

    @Test
    void after_signing_out_no_page_opens_any_more(Visitor filer) {
        filer.signIn("z001.filer");
        filer.follow("[id='bar:signOut']");
        assertThat(filer.path()).isEqualTo("/login?ended=true");
        filer.open("/firm/home");
        assertThat(filer.path()).startsWith("/login");
    }

    @Test
    void pages_of_the_exchange_do_not_exist_for_a_firm(Visitor filer) {
        filer.signIn("z001.filer");
        assertThat(filer.open("/exchange/home")).isEqualTo(404);
        assertThat(filer.content()).contains("找不到您要的頁面");
        filer.requireAccessible();
    }
}
