package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The list of firms: filter, order and page are part of the address. */
@RunAsClient
@BrowserTest
class FirmListPageIT {

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator(".ui-datatable tbody tr");
    }

    @Test
    void the_list_is_paged_and_sorted_by_links(Visitor administrator) {
        administrator.signIn("exchange.admin").open("/admin/firm/list?q=Z0");
        assertThat(rows(administrator).count()).isEqualTo(25);
        administrator.requireAccessible();
        administrator.follow("a[rel=next]");
        assertThat(rows(administrator).first().innerText()).contains("Z026");
        administrator.follow("thead a >> nth=0");
        assertThat(administrator.path()).isEqualTo("/admin/firm/list?q=Z0&sort=-code");
        assertThat(rows(administrator).first().innerText()).contains("Z060");
    }

    @Test
    void a_filter_finds_a_rare_character_and_says_when_nothing_matches(Visitor administrator) {
        administrator.inEnglish().signIn("exchange.admin").open("/admin/firm/list?q=Z0");
        administrator.page().fill("[name=q]", "犇");
        administrator.follow(".filters button");
        assertThat(rows(administrator).count()).isEqualTo(1);
        administrator.open("/admin/firm/list?q=%25");
        assertThat(administrator.content()).contains("Nothing matches.");
        administrator.requireAccessible();
    }
}
