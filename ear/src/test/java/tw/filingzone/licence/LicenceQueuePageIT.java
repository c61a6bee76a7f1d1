package tw.filingzone.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** A firm types a licence, the exchange rules what it is, and the firm sees it on its next page. */
@RunAsClient
@BrowserTest
class LicenceQueuePageIT {

    private static final int NARROW = 390;

    /** No other test signs in to this firm. */
    private static final String FILER = "z021.filer";

    private static void type(Visitor filer, String name, String issuer, String number) {
        filer.open("/firm/licence/edit");
        Page page = filer.page();
        assertThat(filer.content()).contains("證照名稱與發證單位將提供證交所辦理認定");
        page.selectOption(
                "[id='form:holderId']",
                page.locator("[id='form:holderId'] option").nth(1).getAttribute("value"));
        page.fill("[id='form:otherName']", name);
        page.fill("[id='form:issuer']", issuer);
        page.fill("[id='form:number']", number);
        page.fill("[id='form:obtainedOn']", "114/03/01");
        page.check("[id='form:unlimited']");
        filer.follow("[id='form:save']");
        assertThat(filer.path()).startsWith("/firm/licence/view");
    }

    private static void find(Visitor exchange, String name, String ruling) {
        exchange.open("/exchange/licence/queue?ruling=" + ruling + "&q=" + name);
    }

    @Test
    void what_the_exchange_assigns_counts_on_the_next_page_of_the_firm(Visitor filer, Visitor supervisor) {
        filer.signIn(FILER);
        type(filer, "示範滲透測試師（ＤＥＭＯ-PT）", "示範學會", "PT-1");
        assertThat(filer.content()).contains("不在清單中，待證交所認定", "待認定");
        String record = filer.path();

        supervisor.signIn("supervisor").open("/exchange/licence/list");
        assertThat(supervisor.content()).containsPattern("待認定名稱（\\d+）");
        supervisor.requireAccessible();
        supervisor.follow("a[href='/exchange/licence/queue']");
        assertThat(supervisor.content()).contains("示範資安分析師（DEMO-SA）", "示範雲端防護證照");
        supervisor.requireAccessible();
        find(supervisor, "demo-pt", "WAITING");
        assertThat(supervisor.content()).doesNotContain("PT-1", "Z021", "示範人員");
        supervisor.follow("[id*='names'] a.button");
        supervisor.requireAccessible();
        Page page = supervisor.page();
        assertThat(page.locator("#entryCodes option[value=CPTS]").count()).isEqualTo(1);
        page.fill("[id='form:entryCode']", "NO-SUCH");
        supervisor.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("清單中沒有此代號");
        page.fill("[id='form:entryCode']", "CPTS");
        page.fill("[id='form:rulingNote']", "同一證照之中文名稱");
        page.press("[id='form:entryCode']", "Tab");
        page.focus("[id='form:save']");
        page.keyboard().press("Enter");
        page.waitForURL("**/exchange/licence/queue*");
        assertThat(supervisor.content()).contains("認定完成，套用 1 筆");

        filer.open(record);
        assertThat(filer.content()).contains("CPTS", "示範滲透測試師（ＤＥＭＯ-PT）", "已對應", "同一證照之中文名稱", "supervisor");
        assertThat(filer.content()).doesNotContain("待證交所認定");
        filer.requireAccessible();
        filer.open("/firm/licence/list?q=PT-1");
        assertThat(filer.page().locator("[id$='records']").innerText())
                .contains("列入計算")
                .doesNotContain("不列入計算");
    }

    @Test
    void what_is_not_on_the_list_is_told_with_the_note_and_can_be_made_an_entry_later(
            Visitor filer, Visitor supervisor) {
        filer.inEnglish();
        supervisor.inEnglish().signIn("supervisor");
        filer.open("/");
        filer.signIn(FILER);
        filer.open("/firm/licence/edit");
        assertThat(filer.content()).contains("the exchange is given name and issuer only");
        Page form = filer.page();
        form.selectOption(
                "[id='form:holderId']",
                form.locator("[id='form:holderId'] option").nth(1).getAttribute("value"));
        form.fill("[id='form:otherName']", "Demonstration attendance");
        form.fill("[id='form:number']", "AT-1");
        form.fill("[id='form:obtainedOn']", "2025-03-01");
        form.check("[id='form:unlimited']");
        filer.follow("[id='form:save']");
        String record = filer.path();

        find(supervisor, "demonstration+attendance", "WAITING");
        supervisor.follow("[id*='names'] a.button");
        Page page = supervisor.page();
        page.check("[id='form:ruling'] input[value=REFUSED]");
        assertThat(page.locator("[id='form:entryCode']").isVisible()).isFalse();
        supervisor.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("Note of the exchange");
        page.fill("[id='form:rulingNote']", "A certificate of attendance");
        supervisor.follow("[id='form:save']");
        filer.open(record);
        assertThat(filer.content())
                .contains("On no published list, as the exchange has ruled: A certificate of attendance");

        find(supervisor, "demonstration+attendance", "REFUSED");
        supervisor.requireAccessible();
        supervisor.follow("[id*='names'] a.button");
        page.check("[id='form:ruling'] input[value=ASSIGNED]");
        supervisor.follow("a[href*='/exchange/licence/edit?name=']");
        assertThat(page.inputValue("[id='form:nameEn']")).isEqualTo("Demonstration attendance");
        page.fill("[id='form:code']", "DEMO-AT");
        page.fill("[id='form:issuer']", "Demonstration body");
        page.fill("[id='form:countsFrom']", "115/07/01");
        page.fill("[id='form:countsUntil']", "115/06/30");
        supervisor.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("Counts until");
        page.fill("[id='form:countsFrom']", "114/01/01");
        page.fill("[id='form:countsUntil']", "114/12/31");
        supervisor.requireAccessible();
        supervisor.follow("[id='form:save']");
        assertThat(supervisor.content())
                .contains("Ruled: 1 record", "DEMO-AT", "Unconfirmed", "counts from 114/01/01 to 114/12/31");
        supervisor.follow("[id*='entries'] button:has-text('Confirm as listed')");
        filer.open(record);
        assertThat(filer.content()).contains("DEMO-AT", "This licence counted until 114/12/31");
    }

    @Test
    void the_queue_and_the_catalogue_are_files_too(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/exchange/licence/queue?q=DEMO-SA");
        String address = supervisor.page().locator(".exports a[href*='csv']").getAttribute("href");
        String csv = new String(supervisor.fetch(address), StandardCharsets.UTF_8);
        assertThat(csv).contains("示範資安分析師（DEMO-SA）", "示範認證協會", "待認定").doesNotContain("示範雲端防護證照", "Z016");
        assertThat(supervisor.status(address.replace(".csv", ".xlsx"))).isEqualTo(200);
        supervisor.open("/exchange/licence/list?q=CISSP");
        String catalogue = supervisor.page().locator(".exports a[href*='csv']").getAttribute("href");
        assertThat(new String(supervisor.fetch(catalogue), StandardCharsets.UTF_8))
                .contains("CISSP-ISSAP", "列計起日", "列計迄日");
    }

    @Test
    void the_authority_reads_the_queue_and_rules_nothing(Visitor authority) {
        authority.signIn("authority").open("/exchange/licence/queue");
        assertThat(authority.content()).contains("示範雲端防護證照");
        assertThat(authority.page().locator("a[href*='/exchange/licence/rule']").count())
                .isZero();
    }

    @Test
    void it_fits_a_narrow_screen(Visitor supervisor) {
        supervisor.signIn("supervisor").page().setViewportSize(NARROW, 844);
        for (String address : new String[] {"/exchange/licence/queue", "/exchange/licence/list"}) {
            supervisor.open(address);
            requireNoSideways(supervisor);
        }
        supervisor.open("/exchange/licence/queue");
        supervisor.follow("[id*='names'] a.button >> nth=0");
        requireNoSideways(supervisor);
        supervisor.requireAccessible();
    }

    private static void requireNoSideways(Visitor visitor) {
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as(visitor.path())
                .isEqualTo(NARROW);
    }
}
