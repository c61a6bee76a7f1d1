package tw.filingzone.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The exchange confirms licences, and they count at once for the firms that hold them. */
@RunAsClient
@BrowserTest
class CataloguePageIT {

    @Test
    void a_licence_counts_from_the_moment_the_exchange_confirms_it(Visitor filer, Visitor supervisor) {
        filer.signIn("z013.filer").open("/firm/licence/list?q=ISO27001-LA");
        assertThat(filer.content()).contains("不列入計算", "是否列名待證交所確認");

        supervisor.signIn("supervisor").open("/exchange/licence/list?q=ISO27001-LA");
        supervisor.requireAccessible();
        supervisor.follow("[id*='entries'] button:has-text('確認列名')");
        assertThat(supervisor.content()).contains("已儲存", "已列名");
        assertThat(supervisor.path()).contains("q=ISO27001-LA");

        filer.open("/firm/licence/list?q=ISO27001-LA");
        assertThat(filer.page().locator("[id$='records']").innerText())
                .contains("列入計算")
                .doesNotContain("不列入計算");

        supervisor.follow("[id*='entries'] button:has-text('改回待確認')");
        assertThat(supervisor.content()).contains("待確認");
    }

    @Test
    void many_are_confirmed_at_once(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/exchange/licence/list?q=GIAC&status=UNCONFIRMED");
        Page page = supervisor.page();
        int all = page.locator("input[name=chosen]").count();
        assertThat(all).isGreaterThan(10);
        supervisor.follow("[id='catalogue:listed']");
        assertThat(page.locator(".error-summary").innerText()).contains("請先勾選證照");
        page.check("input[data-ticks]");
        supervisor.follow("[id='catalogue:listed']");
        assertThat(page.locator("input[name=chosen]").count()).isZero();
        supervisor.open("/exchange/licence/list?q=GIAC&status=LISTED");
        assertThat(page.locator("input[name=chosen]").count()).isEqualTo(all);
        page.check("input[data-ticks]");
        supervisor.follow("[id='catalogue:unconfirmed']");
    }

    @Test
    void the_exchange_adds_a_licence_that_is_unconfirmed_at_first(Visitor supervisor) {
        supervisor.inEnglish().signIn("supervisor").open("/exchange/licence/edit");
        Page page = supervisor.page();
        supervisor.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("Code", "Issuer", "English name");
        page.fill("[id='form:code']", "DEMO-X");
        page.fill("[id='form:issuer']", "Demonstration body");
        page.fill("[id='form:nameEn']", "Demonstration licence");
        page.fill("[id='form:listRevision']", "1150101");
        supervisor.requireAccessible();
        supervisor.follow("[id='form:save']");
        assertThat(supervisor.content()).contains("DEMO-X", "Unconfirmed", "1150101");
        supervisor.open("/exchange/licence/edit");
        page.fill("[id='form:code']", "demo-x");
        page.fill("[id='form:issuer']", "B");
        page.fill("[id='form:nameEn']", "C");
        supervisor.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("taken");
    }

    @Test
    void the_authority_reads_the_catalogue_and_changes_nothing(Visitor authority) {
        authority.signIn("authority").open("/exchange/licence/list");
        assertThat(authority.page().locator("#content button:has-text('確認列名')").count())
                .isZero();
        assertThat(authority.page().locator("input[name=chosen]").count()).isZero();
    }
}
