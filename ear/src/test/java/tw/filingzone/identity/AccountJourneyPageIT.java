package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** From a firm that the zone does not know to its filer at work. */
@RunAsClient
@BrowserTest
class AccountJourneyPageIT {

    private static final String OWN = "tulip canyon 84 mosaic";

    private static void fill(Visitor visitor, Map<String, String> fields) {
        fields.forEach((field, value) -> visitor.page().fill("[id='form:" + field + "']", value));
    }

    private static String issued(Visitor visitor) {
        return visitor.page().locator("#issued-password").innerText();
    }

    private static void choosePassword(Visitor visitor, String username, String oneTime) {
        visitor.endSession().open("/login");
        visitor.typeCredentials(username, oneTime);
        assertThat(visitor.path()).isEqualTo("/account/password");
        fill(visitor, Map.of("current", oneTime, "chosen", OWN, "repeated", OWN));
        visitor.follow("[id='form:save']");
    }

    @Test
    void the_exchange_adds_a_firm_whose_administrator_adds_the_filer(
            Visitor exchange, Visitor administrator, Visitor filer) {
        exchange.signIn("exchange.admin").open("/admin/firm/list?q=9A");
        exchange.follow("a[href='/admin/firm/edit']");
        exchange.requireAccessible();
        exchange.follow("[id='form:save']");
        assertThat(exchange.content()).contains("證券商代號：此欄必填", "依據：此欄必填", "帳號：此欄必填");
        exchange.requireAccessible();
        fill(exchange, Map.of("code", "9a77", "shortName", "示範新設", "name", "示範新設證券股份有限公司", "validFrom", "115/01/01"));
        fill(exchange, Map.of("reason", "證輔字第 1150001 號", "username", "9a77.admin", "displayName", "示範管理員"));
        exchange.page().selectOption("[id='form:level']", "LEVEL_3");
        exchange.follow("[id='form:save']");
        String first = issued(exchange);
        exchange.requireAccessible();
        exchange.page().reload();
        assertThat(exchange.page().content()).doesNotContain(first);

        administrator.open("/login");
        administrator.typeCredentials("9a77.admin", first);
        administrator.requireAccessible();
        administrator.open("/firm/account/list");
        assertThat(administrator.path()).isEqualTo("/account/password");
        choosePassword(administrator, "9a77.admin", first);
        assertThat(administrator.content()).contains("密碼已變更");
        administrator.follow("a[href='/firm/account/list']");
        administrator.follow("a[href='/firm/account/edit']");
        fill(administrator, Map.of("username", "9a77.filer", "displayName", "示範申報員"));
        administrator.page().check("text=申報人員 >> nth=0");
        administrator.follow("[id='form:save']");
        administrator.requireAccessible();
        String second = issued(administrator);

        choosePassword(filer, "9a77.filer", second);
        filer.open("/firm/policy/list");
        assertThat(filer.page().locator("a[href='/firm/policy/edit']").count()).isEqualTo(1);
        assertThat(filer.open("/firm/account/list")).isEqualTo(403);
    }

    @Test
    void a_taken_username_and_a_missing_role_are_told_at_their_fields(Visitor administrator) {
        administrator.inEnglish().signIn("z030.admin").open("/firm/account/edit");
        fill(administrator, Map.of("username", "z030.filer", "displayName", "示範"));
        administrator.follow("[id='form:save']");
        assertThat(administrator.content()).contains("This username is taken", "Choose at least one role");
        administrator.requireAccessible();
    }

    @Test
    void an_account_is_disabled_found_by_its_state_and_enabled(Visitor administrator, Visitor filer) {
        filer.signIn("z031.filer");
        administrator.inEnglish().signIn("z031.admin").open("/firm/account/list");
        administrator.follow("text=z031.filer");
        administrator.requireAccessible();
        administrator.follow("[id='form:disable']");
        assertThat(administrator.content()).contains("The account has been disabled.");
        filer.open("/firm/home");
        assertThat(filer.path()).startsWith("/login");
        administrator.open("/firm/account/list");
        administrator.page().selectOption("[name=state]", "DISABLED");
        administrator.follow(".filters button");
        assertThat(administrator.page().locator("tbody tr").count()).isEqualTo(1);
        administrator.follow("text=z031.filer");
        administrator.follow("[id='form:enable']");
        filer.signIn("z031.filer");
        assertThat(filer.path()).isEqualTo("/firm/home");
    }

    @Test
    void an_administrator_s_own_account_has_no_button_that_closes_it(Visitor administrator) {
        administrator.signIn("z032.admin").open("/firm/account/list");
        administrator.follow("text=z032.admin");
        assertThat(administrator.page().locator("[id='form:disable']").count()).isZero();
        administrator.follow("text=修改");
        administrator.page().uncheck("text=公司管理者 >> nth=0");
        administrator.page().check("text=檢視者 >> nth=0");
        administrator.follow("[id='form:save']");
        assertThat(administrator.content()).contains("不能取消自己的管理者角色");
    }

    @Test
    void a_reset_shows_the_password_once_and_ends_the_person_s_session(Visitor exchange, Visitor filer) {
        filer.signIn("z033.filer");
        exchange.signIn("exchange.admin").open("/admin/account/list?firm=Z033&q=filer");
        exchange.follow("text=z033.filer");
        exchange.follow("[id='form:reset']");
        String oneTime = issued(exchange);
        exchange.requireAccessible();
        exchange.page().setViewportSize(390, 844);
        exchange.requireAccessible();
        filer.open("/firm/home");
        assertThat(filer.path()).startsWith("/login");
        filer.typeCredentials("z033.filer", oneTime);
        assertThat(filer.path()).isEqualTo("/account/password");
    }
}
