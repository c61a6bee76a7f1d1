package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.suite.FreshServer;

/** The first start without demonstration data. */
@RunAsClient
@BrowserTest
@Tag("inside")
class FreshInstallPageIT {

    private static final Pattern TOKEN = Pattern.compile("([a-z2-9]{4}-){6}[a-z2-9]{4}");
    private static final String OWN = "tulip canyon 84 mosaic";

    private static void setUp(Visitor visitor, String token) {
        Map.of("token", token, "username", "twse.admin", "displayName", "專區管理者", "chosen", OWN, "repeated", OWN)
                .forEach((field, value) -> visitor.page().fill("[id='form:" + field + "']", value));
        visitor.follow("[id='form:save']");
    }

    @Test
    void a_fresh_zone_has_no_account_and_makes_its_first_by_the_token_of_the_log(Visitor operator) throws Exception {
        try (FreshServer server = FreshServer.start()) {
            operator.open(server.address("/login"));
            operator.typeCredentials("exchange.admin", Visitor.PASSWORD);
            assertThat(operator.content()).contains("帳號或密碼不正確");
            String log = server.log();
            assertThat(log).contains("/setup", "尚無任何帳號", "There is no account yet");
            Matcher token = TOKEN.matcher(log);
            assertThat(token.find()).isTrue();

            assertThat(operator.open(server.address("/setup"))).isEqualTo(200);
            operator.requireAccessible();
            operator.follow("[id='form:save']");
            assertThat(operator.content()).contains("設定碼：此欄必填", "帳號：此欄必填", "新密碼：密碼至少須有 15 個字元");
            operator.follow("[id='bar:language']");
            operator.requireAccessible();
            operator.follow("[id='form:save']");
            assertThat(operator.content()).contains("Setup code: This field is required");
            operator.requireAccessible();
            operator.follow("[id='bar:language']");
            setUp(operator, "aaaa-bbbb-cccc-dddd-eeee-ffff-gggg");
            assertThat(operator.content()).contains("設定碼不正確");
            operator.requireAccessible();
            setUp(operator, token.group());
            assertThat(operator.content()).contains("專區管理者已建立");
            assertThat(operator.open(server.address("/setup"))).isEqualTo(404);

            operator.open(server.address("/login"));
            operator.typeCredentials("twse.admin", OWN);
            assertThat(operator.path()).isEqualTo("/exchange/home");
            operator.open(server.address("/admin/firm/list"));
            assertThat(operator.content()).contains("尚無證券商");
            assertThat(server.log()).doesNotContain(OWN);
        }
    }

    @Test
    void a_zone_with_accounts_has_no_setup_page(Visitor stranger) {
        assertThat(stranger.open("/setup")).isEqualTo(404);
    }
}
