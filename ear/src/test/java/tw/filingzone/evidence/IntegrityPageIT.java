package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** Who is told of a file that is no longer what was uploaded. */
@RunAsClient
@BrowserTest
@Tag("inside")
class IntegrityPageIT {

    @Test
    void the_administrator_and_the_firm_see_a_damaged_file(Visitor administrator, Visitor filer) {
        assertThat(administrator.open("/tests/damage?firm=Z058")).isEqualTo(200);
        administrator.signIn("exchange.admin").follow("text=檔案完整性");
        assertThat(administrator.content()).contains("資訊安全政策說明書.pdf");
        String row = administrator
                .page()
                .locator("[id='files:damaged'] tbody tr", new Page.LocatorOptions().setHasText("資訊安全政策說明書.pdf"))
                .first()
                .innerText();
        assertThat(row).contains("Z058");
        administrator.requireAccessible();
        administrator.follow("[id='files:damaged'] tr:has-text('資訊安全政策說明書.pdf') button");
        assertThat(administrator.content()).contains("Z058「資訊安全政策說明書.pdf」的內容仍與上傳時不同。");

        filer.signIn("z058.filer").open("/firm/policy/list");
        filer.follow("a[href*='/firm/policy/view?id='] >> nth=0");
        assertThat(filer.content()).contains("內容已與上傳時不同");
        filer.requireAccessible();
        filer.signIn("z005.filer").open("/firm/policy/list");
        filer.follow("a[href*='/firm/policy/view?id='] >> nth=0");
        assertThat(filer.content()).contains("核對無誤").doesNotContain("內容已與上傳時不同");

        administrator.open("/admin/evidence/list");
        assertThat(filer.status("/tests/damage?firm=Z058&repair=yes")).isEqualTo(200);
        administrator.follow("[id='files:damaged'] tr:has-text('資訊安全政策說明書.pdf') button");
        assertThat(administrator.content()).contains("Z058「資訊安全政策說明書.pdf」的內容已與上傳時相同。");
        assertThat(administrator.page().locator("[id='files:damaged'] tbody").innerText())
                .doesNotContain("Z058");
    }
}
