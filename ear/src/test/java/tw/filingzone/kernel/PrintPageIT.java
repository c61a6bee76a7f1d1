package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** Records, receipts and reports on paper: what they say, and nothing that one would press. */
@RunAsClient
@BrowserTest
class PrintPageIT {

    /** Sheets of A4 within their margins, upright and across, in pixels. */
    private static final int UPRIGHT = 688;

    private static final int ACROSS = 1046;

    private static void print(Visitor visitor, int width) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(width, 1000);
        for (Locator pressed : page.locator("button, input, select, nav, .button, .topbar-actions, .preview")
                .all()) {
            assertThat(pressed.isVisible()).as(pressed.toString()).isFalse();
        }
        assertThat((Integer) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void a_record_shows_its_state_in_words_and_its_dates(Visitor filer) {
        filer.signIn("z002.filer").open("/firm/policy/list");
        filer.follow("#records a[href*='view?id=']");
        print(filer, UPRIGHT);
        assertThat(filer.content()).contains("有效", "核定日期", "異動紀錄").doesNotContain("預覽影響");
        assertThat(filer.page().locator(".topbar").innerText()).contains("Z002", "示範白河證券");
    }

    @Test
    void a_receipt_shows_number_time_and_what_was_filed(Visitor viewer) {
        viewer.signIn("z002.viewer").open("/firm/records");
        viewer.follow("a[href*='/firm/receipt?id=']");
        print(viewer, UPRIGHT);
        assertThat(viewer.page().locator(".receipt-number").isVisible()).isTrue();
        assertThat(viewer.content()).contains("申報時間", "達成", "資訊安全政策說明書.pdf");
    }

    @Test
    void a_submitted_version_is_printed_like_its_receipt(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/exchange/home");
        supervisor.follow("[id$='matrix'] a.cell >> nth=0");
        print(supervisor, UPRIGHT);
        assertThat(supervisor.content()).contains("申報時間", "達成", "SHA-256");
    }

    @Test
    void the_matrix_fits_a_sheet_across(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/exchange/home");
        print(supervisor, ACROSS);
        assertThat(supervisor.content()).contains("達成", "未申報", "Z001");
    }
}
