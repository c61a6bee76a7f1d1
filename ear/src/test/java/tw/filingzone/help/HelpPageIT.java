package tw.filingzone.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The exchange writes the help, and whoever works with the zone finds it beside the work. */
@RunAsClient
@BrowserTest
class HelpPageIT {

    private static void type(Visitor visitor, String chinese, String english) {
        visitor.page().fill("[id='form:chinese']", chinese);
        visitor.page().fill("[id='form:english']", english);
    }

    private static void restore(Visitor exchange) {
        exchange.follow("[id='form:restore']");
        assertThat(exchange.page().locator("[id='form:restore']").count()).isZero();
    }

    private static String shown(Locator disclosure) {
        return disclosure.locator(".markdown").innerText();
    }

    @Test
    void what_the_exchange_saves_is_on_the_next_page_of_a_firm_in_both_languages(
            Visitor exchange, Visitor chinese, Visitor english) {
        exchange.signIn("exchange.admin").open("/admin/help/list");
        exchange.requireAccessible();
        exchange.follow("a[href='/admin/help/edit?id=submit']");
        exchange.requireAccessible();
        type(exchange, "## 新的說明\n\n- 請**先**核對", "## A new text\n\n- check **first**");
        exchange.page().click("[id='form:preview']");
        exchange.page().waitForSelector("[id='form:previews'] h2:has-text('新的說明')");
        exchange.follow("[id='form:save']");
        assertThat(exchange.content()).contains("已儲存並生效", "已修訂", "exchange.admin");
        assertThat(exchange.page().locator("[id$='history'] tbody tr").count()).isEqualTo(1);

        chinese.signIn("z001.filer").open("/firm/submit");
        Page help = chinese.page().waitForPopup(() -> chinese.page().click(".topbar-help"));
        assertThat(help.locator("article h2").innerText()).isEqualTo("新的說明");
        assertThat(help.locator("article strong").innerText()).isEqualTo("先");
        english.inEnglish().signIn("z001.viewer").open("/help/topic?id=submit");
        assertThat(english.content()).contains("A new text", "Changed by the exchange");

        restore(exchange);
        english.follow("[id='bar:language']");
        assertThat(english.content()).contains("這一頁在送出前逐項核對。");
        english.follow("[id='bar:language']");
        assertThat(english.content())
                .contains("This page checks everything before it is sent.")
                .doesNotContain("Changed by the exchange");
        assertThat(exchange.page().locator("[id$='history'] tbody tr").count()).isEqualTo(2);
        exchange.follow("[id$='history'] a[href$='from=1']");
        assertThat(exchange.page().inputValue("[id='form:english']")).startsWith("## A new text");
        assertThat(exchange.content()).contains("尚未儲存");
    }

    @Test
    void the_help_of_a_field_opens_by_the_keyboard_and_is_the_exchange_s_own(Visitor exchange, Visitor filer) {
        filer.inEnglish().signIn("z001.filer").open("/firm/policy/edit");
        Page page = filer.page();
        Locator help = page.locator("[id='approvedOn-help']");
        assertThat(help.locator(".markdown").isVisible()).isFalse();
        help.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(shown(help)).contains("When this version was approved");
        filer.requireAccessible();
        page.keyboard().press("Space");
        assertThat(help.locator(".markdown").isVisible()).isFalse();
        assertThat(page.locator(".field:has(.ui-inputfield), .check").count())
                .isEqualTo(page.locator(".field-help").count());

        exchange.signIn("exchange.admin").open("/admin/help/edit?id=policy.approvedOn");
        type(exchange, "董事會核定日", "The day of the board’s resolution");
        exchange.follow("[id='form:save']");
        filer.open("/firm/policy/edit");
        help.locator("summary").click();
        assertThat(shown(help)).isEqualTo("The day of the board’s resolution");
        filer.open("/help/topic?id=policy#approvedOn");
        assertThat(filer.content()).contains("The day of the board’s resolution");
        restore(exchange);
    }

    @Test
    void an_older_form_is_told_and_keeps_what_was_typed(Visitor earlier, Visitor later) {
        earlier.signIn("exchange.admin").open("/admin/help/edit?id=evidence");
        later.inEnglish().signIn("exchange.admin").open("/admin/help/edit?id=evidence");
        type(earlier, "先儲存", "Saved first");
        earlier.follow("[id='form:save']");
        type(later, "後儲存", "Saved later");
        later.follow("[id='form:save']");
        assertThat(later.page().locator(".error-summary").innerText()).contains("exchange.admin", "先儲存", "Saved first");
        assertThat(later.page().inputValue("[id='form:chinese']")).isEqualTo("後儲存");
        assertThat(later.page().inputValue("[id='form:english']")).isEqualTo("Saved later");
        later.requireAccessible();
        later.follow("[id='form:save']");
        assertThat(later.content()).contains("Saved and in force");
        assertThat(later.page().inputValue("[id='form:chinese']")).isEqualTo("後儲存");
        restore(later);
    }

    @Test
    void a_text_without_english_is_refused_at_its_field(Visitor exchange) {
        exchange.signIn("exchange.admin").open("/admin/help/edit?id=drafts");
        type(exchange, "只有中文", "");
        exchange.follow("[id='form:save']");
        assertThat(exchange.page().locator(".error-summary").innerText()).contains("英文");
        assertThat(exchange.page().inputValue("[id='form:chinese']")).isEqualTo("只有中文");
    }

    @Test
    void a_script_in_a_text_does_nothing(Visitor exchange, Visitor filer) {
        String hostile = "<script>document.title='taken'</script> <img src=x onerror=\"document.title='taken'\">\n\n"
                + "[here](javascript:document.title='taken')";
        exchange.signIn("exchange.admin").open("/admin/help/edit?id=home");
        type(exchange, hostile, hostile);
        exchange.follow("[id='form:save']");
        filer.signIn("z001.filer").open("/help/topic?id=home");
        assertThat(filer.content()).contains("<script>");
        assertThat(filer.page().locator("article script, article img").count()).isZero();
        assertThat(filer.page().locator("article a").getAttribute("href")).isEmpty();
        assertThat(filer.page().title()).doesNotContain("taken");
        restore(exchange);
    }

    @Test
    void whoever_has_not_signed_in_reads_the_general_topics_only(Visitor stranger) {
        stranger.open("/login");
        Page help = stranger.page().waitForPopup(() -> stranger.page().click(".topbar-help"));
        assertThat(help.url()).endsWith("/help/topic?id=sign-in");
        for (Visitor visitor : List.of(stranger, stranger.inEnglish())) {
            assertThat(visitor.open("/help")).isEqualTo(200);
            visitor.requireAccessible();
            assertThat(visitor.page().locator(".help-topics a").count()).isEqualTo(3);
            assertThat(visitor.open("/help/topic?id=filing")).isEqualTo(200);
            visitor.requireAccessible();
        }
        assertThat(stranger.open("/help/topic?id=submit")).isEqualTo(404);
        assertThat(stranger.open("/help/topic?id=nonsense")).isEqualTo(404);
        assertThat(stranger.open("/help/topic")).isEqualTo(404);
    }

    @Test
    void each_side_finds_its_own_topics_and_searches_them(Visitor filer, Visitor authority) {
        filer.signIn("z001.filer").open("/help");
        filer.requireAccessible();
        assertThat(filer.content()).contains("申報操作說明", "新增資料說明").doesNotContain("證交所作業說明");
        assertThat(filer.open("/help/topic?id=windows")).isEqualTo(404);
        filer.open("/help?q=離職");
        assertThat(filer.page().locator(".help-topics a").allInnerTexts())
                .contains("申報離職與停用", "資安人員")
                .doesNotContain("申報收據");
        filer.open("/help?q=沒有這個詞");
        assertThat(filer.content()).contains("沒有符合的主題");
        filer.open("/help/topic?id=personnel");
        filer.requireAccessible();
        assertThat(filer.content()).contains("證件號碼", "欄位說明");

        authority.inEnglish().signIn("authority").open("/help");
        assertThat(authority.content()).contains("Monitoring report").doesNotContain("What each item needs");
        assertThat(authority.open("/help/topic?id=policy")).isEqualTo(404);
        assertThat(authority.open("/admin/help/list")).isEqualTo(404);
    }

    @Test
    void on_a_telephone_nothing_is_wider_than_the_screen(Visitor filer, Visitor exchange) {
        filer.signIn("z001.filer");
        exchange.inEnglish().signIn("exchange.admin");
        requireNarrow(filer, "/help", "/help/topic?id=policy", "/firm/isms/edit");
        requireNarrow(exchange, "/help", "/admin/help/list", "/admin/help/edit?id=submit");
    }

    private static void requireNarrow(Visitor visitor, String... addresses) {
        visitor.page().setViewportSize(390, 844);
        for (String address : addresses) {
            visitor.open(address);
            visitor.page().evaluate("() => document.querySelectorAll('.field-help').forEach(one => one.open = true)");
            assertThat(visitor.page().locator(".topbar-help").isVisible()).isTrue();
            assertThat(visitor.page().evaluate("() => document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(390);
        }
    }
}
