package tw.filingzone.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** Somebody leaves: the preview, the count that drops, the explanation, the deactivated licence, and the exchange. */
@RunAsClient
@BrowserTest
class DeparturePageIT {

    private static final String FIRST_PERSON = "#records a[href*='/firm/personnel/view?id='] >> nth=0";

    private static void typeDeparture(Page page, String reason) {
        page.fill("[id='deactivate:deactivatedOn']", "115/01/02");
        page.fill("[id='deactivate:deactivationReason']", reason);
    }

    /** A day on which the demonstration's people are in office, whatever today is: today. */
    private static String today(Visitor visitor) {
        return (String) visitor.page().evaluate("""
                        () => { const d = new Date(new Date().toLocaleString('en-US', { timeZone: 'Asia/Taipei' }));
                          const two = n => String(n).padStart(2, '0');
                          return `${d.getFullYear() - 1911}/${two(d.getMonth() + 1)}/${two(d.getDate())}`; }""");
    }

    @Test
    void a_departure_from_the_preview_to_what_the_exchange_sees(Visitor filer, Visitor supervisor) {
        filer.signIn("z044.filer").open("/firm/licence/list");
        Page page = filer.page();
        String licence = page.locator("#records a[href*='/firm/licence/view?id=']")
                .first()
                .innerText();
        filer.follow("#records a[href*='/firm/personnel/view?id='] >> nth=0");
        String person = page.locator("h1").innerText();
        String today = today(filer);
        page.fill("[id='deactivate:deactivatedOn']", today);
        page.fill("[id='deactivate:deactivationReason']", "離職");
        filer.follow("[id='deactivate:preview']");
        assertThat(page.locator(".consequence").innerText())
                .contains("專業證照 1 → 0", "第 4 級需 1", "未達成", "一併停用：" + licence);
        filer.requireAccessible();
        filer.follow("[id='deactivate:send']");
        assertThat(filer.content()).contains(today + " 停用", "復原");
        filer.requireAccessible();

        filer.open("/firm/home");
        assertThat(page.locator(".item-card").nth(4).innerText()).contains("未達成", "需 1，已計入 0", "1 筆不列入計算");
        filer.open("/firm/licence/list?show=deactivated");
        assertThat(filer.content()).contains(licence, "不列入計算", "自 " + today + " 起停用", "離職");
        filer.requireAccessible();
        filer.open("/firm/personnel/list?show=deactivated");
        assertThat(filer.content()).contains(person, today + " 停用");

        filer.open("/firm/submit");
        filer.follow("[id='submit:send']");
        String receipt = page.locator(".receipt-number").innerText();
        filer.requireAccessible();
        supervisor.signIn("supervisor").open("/exchange/home?q=Z044");
        assertThat(supervisor.page().locator("[id$='matrix'] a.cell").last().innerText())
                .contains("未達成", "0/1");
        supervisor.follow("[id$='matrix'] a.cell >> nth=-1");
        assertThat(supervisor.content()).contains(receipt, person, licence, today);
    }

    @Test
    void a_departure_without_date_or_reason_is_told_at_the_fields(Visitor filer) {
        filer.signIn("z042.filer").open("/firm/personnel/list");
        filer.follow(FIRST_PERSON);
        filer.follow("[id='deactivate:preview']");
        assertThat(filer.page().locator(".error-summary").innerText()).contains("離職（卸任）日", "離職原因");
        typeDeparture(filer.page(), "");
        filer.follow("[id='deactivate:preview']");
        assertThat(filer.page().locator(".error-summary").innerText()).contains("離職原因");
        assertThat(filer.page().inputValue("[id='deactivate:deactivatedOn']")).isEqualTo("115/01/02");
        filer.requireAccessible();
    }

    @Test
    void what_was_changed_after_the_preview_is_shown_again_before_it_is_done(Visitor filer) {
        filer.signIn("z041.filer").open("/firm/personnel/list");
        filer.follow(FIRST_PERSON);
        filer.page().fill("[id='deactivate:deactivatedOn']", today(filer));
        filer.page().fill("[id='deactivate:deactivationReason']", "離職");
        filer.follow("[id='deactivate:preview']");
        filer.page().fill("[id='deactivate:deactivationReason']", "調任");
        filer.follow("[id='deactivate:send']");
        assertThat(filer.page().locator(".consequence").count()).isEqualTo(1);
        assertThat(filer.content()).contains("有效");
    }

    @Test
    void the_full_number_is_shown_once_after_a_reason(Visitor filer) {
        filer.signIn("z043.filer").open("/firm/personnel/list");
        filer.follow(FIRST_PERSON);
        assertThat(filer.content()).containsPattern("[A-Z]9\\d\\*{4}\\d{3}");
        filer.follow("[id='reveal:show']");
        assertThat(filer.page().locator(".error-summary").innerText()).contains("查閱事由");
        filer.page().fill("[id='reveal:reason']", "核對身分");
        filer.follow("[id='reveal:show']");
        assertThat(filer.page().locator("#reveal .banner").innerText()).containsPattern("[A-Z]9\\d{8}");
        filer.requireAccessible();
        filer.open("/firm/personnel/list");
        filer.follow(FIRST_PERSON);
        assertThat(filer.page().locator("#reveal .banner").count()).isZero();
    }
}
