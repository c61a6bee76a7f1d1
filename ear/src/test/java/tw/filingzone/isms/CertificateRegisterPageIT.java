package tw.filingzone.isms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** The register of certificates of a level 3 firm: what counts, what does not and why, and the switch. */
@RunAsClient
@BrowserTest
class CertificateRegisterPageIT {

    private static final String HOME_CARD = ".item-card >> nth=1";

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    @Test
    void a_certificate_counts_when_it_covers_core_systems_and_until_it_is_deactivated(Visitor filer) {
        filer.signIn("z003.filer");
        Page page = filer.page();
        assertThat(page.locator(HOME_CARD).innerText()).contains("資訊安全管理系統證書", "未達成", "新增 1 張有效的");

        filer.open("/firm/isms/edit");
        filer.requireAccessible();
        page.selectOption("[id='form:standard']", "CNS_27001");
        fill(page, "edition", "2023");
        fill(page, "certificateNumber", "DEMO-CNS-1");
        fill(page, "body", "示範驗證股份有限公司");
        fill(page, "scope", "帳務系統");
        fill(page, "issuedOn", "114/01/01");
        fill(page, "expiresOn", "113/12/31");
        fill(page, "checkUrl", "javascript:alert(1)");
        page.setInputFiles(
                "[id='form:upload_input']",
                new FilePayload("證書.pdf", "application/pdf", SamplePdf.bytes("certificate of Z003")));
        page.locator(".attachments .file-name").first().waitFor();
        filer.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("有效期限：不得早於 114/01/01", "驗證機構公開查詢網址：請輸入完整的網址");
        assertThat(page.inputValue("[id='form:standard']")).isEqualTo("CNS_27001");
        fill(page, "expiresOn", "118/12/31");
        fill(page, "checkUrl", "https://www.example.com/check");
        filer.follow("[id='form:save']");
        assertThat(filer.content()).contains("CNS 27001:2023", "驗證範圍未涵蓋全部核心系統", "證書.pdf");
        filer.requireAccessible();

        filer.follow("text=修改");
        page.check("[id='form:coversCore']");
        filer.follow("[id='form:save']");
        assertThat(filer.content()).doesNotContain("驗證範圍未涵蓋全部核心系統").contains("驗證範圍涵蓋全部核心系統");
        filer.open("/firm/home");
        assertThat(page.locator(HOME_CARD).innerText()).contains("達成", "需 1，已計入 1");

        filer.open("/firm/isms/list");
        filer.requireAccessible();
        filer.follow("text=DEMO-CNS-1");
        page.fill("[id='deactivate:deactivatedOn']", "115/11/01");
        page.fill("[id='deactivate:deactivationReason']", "換發新證書");
        filer.follow("[id='deactivate:preview']");
        assertThat(filer.page().locator(".consequence").innerText()).contains("有效證書 1 → 0");
        filer.follow("[id='deactivate:send']");
        assertThat(filer.content()).contains("115/11/01 停用", "換發新證書");
        filer.open("/firm/isms/list");
        assertThat(page.locator(".switch").innerText()).containsSubsequence("有效", "0", "停用", "1", "全部", "1");
        filer.follow(".switch-option >> nth=1");
        assertThat(page.locator(".ui-datatable").innerText()).contains("DEMO-CNS-1", "115/11/01 停用", "換發新證書");
        filer.open("/firm/home");
        assertThat(page.locator(HOME_CARD).innerText()).contains("未達成");
    }
}
