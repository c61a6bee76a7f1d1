package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SampleFiles;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** Files are looked at beside the page, drawn and never executed. */
@RunAsClient
@BrowserTest
class PreviewPageIT {

    /** How many pixels of the canvas are dark. */
    private static final String INK = "() => { const c = document.querySelector('.preview canvas');"
            + " const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let ink = 0;"
            + " for (let i = 0; i < p.length; i += 4) { if (p[i] < 128 && p[i + 3] > 0) ink++; } return ink; }";

    private static void upload(Page page, FilePayload file) {
        page.setInputFiles("[id='form:upload_input']", file);
        page.locator(".attachments .file-name >> text=" + file.name).waitFor();
    }

    @Test
    void a_pdf_in_chinese_is_drawn_beside_the_form_page_by_page(Visitor filer) {
        filer.signIn("z044.filer").open("/firm/policy/edit");
        Page page = filer.page();
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        upload(page, new FilePayload("資安政策.pdf", "application/pdf", SamplePdf.chinese("資訊安全政策", "第二頁")));
        assertThat(requests).noneMatch(url -> url.contains("/webjars/"));
        page.click("[data-preview]");
        page.locator("canvas[data-drawn='1']").waitFor();
        assertThat((Integer) page.evaluate(INK)).isGreaterThan(200);
        assertThat(page.locator(".preview-text").textContent()).contains("資訊安全政策");
        assertThat(requests).anyMatch(url -> url.contains("/cmaps/UniCNS-UCS2-H"));
        assertThat(requests).allMatch(url -> url.startsWith(Visitor.zone()) || url.startsWith("blob:"));
        filer.requireAccessible();
        assertThat(page.locator(".preview-page").innerText()).isEqualTo("第 1 / 2 頁");
        page.keyboard().press("PageDown");
        page.locator("canvas[data-drawn='2']").waitFor();
        assertThat(page.locator(".preview-text").textContent()).contains("第二頁");
        int width = (Integer) page.evaluate("() => document.querySelector('.preview canvas').clientWidth");
        page.click("[data-do=larger]");
        page.waitForFunction("before => document.querySelector('.preview canvas')?.clientWidth > before", width);
        page.keyboard().press("Escape");
        assertThat(page.locator("#preview").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.hasAttribute('data-preview')"))
                .isEqualTo(true);
    }

    @Test
    void a_picture_and_a_pdf_that_needs_no_password_are_shown(Visitor filer) {
        filer.inEnglish().signIn("z038.filer").open("/firm/policy/edit");
        Page page = filer.page();
        upload(page, new FilePayload("scan.png", "image/png", SampleFiles.png()));
        page.click("[data-preview]");
        page.waitForFunction("() => document.querySelector('.preview img')?.naturalWidth === 40");
        assertThat(page.locator(".preview img").getAttribute("alt")).isEqualTo("scan.png");
        filer.requireAccessible();
        upload(page, new FilePayload("certificate.pdf", "application/pdf", SamplePdf.locked("owner", "")));
        page.click("[data-preview] >> nth=1");
        page.locator("canvas[data-drawn]").waitFor();
        assertThat((Integer) page.evaluate(INK)).isGreaterThan(50);
    }

    @Test
    void the_exchange_looks_at_filed_evidence_on_the_version_s_page(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/exchange/home?q=Z001&state=FULFILLED");
        supervisor.open("/exchange/home");
        supervisor.follow("[id$='matrix'] a.cell >> nth=0");
        supervisor.page().click("[data-preview] >> nth=0");
        supervisor.page().locator("canvas[data-drawn]").waitFor();
        assertThat((Integer) supervisor.page().evaluate(INK)).isGreaterThan(50);
        supervisor.requireAccessible();
    }

    @Test
    void a_file_leaves_the_server_only_as_a_download(Visitor filer) {
        filer.signIn("z047.filer").open("/firm/policy/list");
        filer.follow("a[href*='view?id=']");
        Page page = filer.page();
        String address = page.locator("[data-preview]").first().getAttribute("data-preview");
        assertThat(filer.header(address, "content-disposition")).startsWith("attachment");
        assertThat(filer.header(address, "content-security-policy")).contains("sandbox");
        page.click("[data-preview] >> nth=0");
        page.locator("canvas[data-drawn]").waitFor();
        filer.requireAccessible();
    }
}
